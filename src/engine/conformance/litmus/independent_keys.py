# Two keys that are in the dictionary already are two variables.
#: ok "{'a': 1, 'b': 1}\n"
#: schedules 1
import threading

counts = {'a': 0, 'b': 0}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    counts['a'] += 1


def two():
    counts['b'] += 1


run(one, two)
print(counts)
