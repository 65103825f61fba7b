# The smallest of what is there: 2 alone, or 1 if both are there.
#: ok "2\n"
#: ok "1\n"
import threading
from queue import PriorityQueue

queue = PriorityQueue()
got = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    global got
    got = queue.get()


def producer():
    queue.put(2)
    queue.put(1)


run(consumer, producer)
print(got)
