# wanted: ok "{'a': 1}\n"
import threading

votes = {"a": 0}


def vote(name):
    votes[name] += 1


threads = [threading.Thread(target=vote, args=("a",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(votes)
