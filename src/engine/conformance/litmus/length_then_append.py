# The number is read in one step and the element added in another: both may see the same length. Looking and adding by both is a data race.
# First to add: either; the other looked before or after: 4 classes.
#: ok "[0, 0]\n"
#: ok "[0, 1]\n"
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


def work():
    items.append(len(items))


run(work, work)
print(items)
