# Each thread has the list in a variable of its own, so += is the extension and nothing else: as append.
#: ok "[1, 2]\n"
#: ok "[2, 1]\n"
#: schedules 2
import threading

items = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(mine, value):
    mine += [value]


run(lambda: work(items, 1), lambda: work(items, 2))
print(items)
