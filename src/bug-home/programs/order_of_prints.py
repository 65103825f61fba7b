# wanted: ok "b1\na1\nb2\na2\n"
import threading


def say(name):
    for number in (1, 2):
        print(f"{name}{number}")


threads = [threading.Thread(target=say, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
