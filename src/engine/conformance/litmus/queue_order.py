# One producer, one consumer: first in, first out.
#: ok "1 2\n"
import threading
from queue import Queue

queue = Queue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    first = queue.get()
    print(first, queue.get())


def producer():
    queue.put(1)
    queue.put(2)


run(consumer, producer)
