# Last in, first out: taken after the first put (1, then 2), or after both (2, then 1).
#: ok "1 2\n"
#: ok "2 1\n"
import threading
from queue import LifoQueue

queue = LifoQueue()
got = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    global got
    first = queue.get()
    got = first, queue.get()


def producer():
    queue.put(1)
    queue.put(2)


run(consumer, producer)
print(*got)
