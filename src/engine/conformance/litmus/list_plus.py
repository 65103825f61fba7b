# items = items + [1] makes a new list: an update gets lost as with numbers.
#: ok "[1]\n"
#: ok "[2]\n"
#: ok "[1, 2]\n"
#: ok "[2, 1]\n"
#: races items
#: schedules 4
import threading

items = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    global items
    items = items + [1]


def two():
    global items
    items = items + [2]


run(one, two)
print(items)
