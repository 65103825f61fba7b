# One step: all or nothing is seen, by a reader that copies in one step as well.
#: ok "[1, 1]\n"
#: ok "[2, 2]\n"
#: schedules 2
import threading

pair = [1, 1]
seen = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def write():
    pair[:] = [2, 2]


def read():
    global seen
    seen = pair[:]


run(write, read)
print(seen)
