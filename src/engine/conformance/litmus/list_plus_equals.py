# += changes the list itself in one step, and then stores it in the variable again, where it is already. No element is lost. Reading the
# variable (R), extending (U), storing (W): the two U have two orders. With U1 first R1 comes before W2. Then W1 R2 and W1 W2 have three
# orders without a circle: 2 * 3. The variable is read and written by both: a data race that does no harm.
#: ok "[1, 2]\n"
#: ok "[2, 1]\n"
#: races items
#: schedules 6
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
    items += [1]


def two():
    global items
    items += [2]


run(one, two)
print(items)
