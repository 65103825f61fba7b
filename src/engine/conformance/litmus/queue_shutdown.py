# shutdown() before the get: ShutDown. After: it got the item. At once: items that are there may still be taken without immediate=True, so the put,
# which came first, is taken in either case by the first get; the second get always ends by ShutDown.
#: ok "x ShutDown\n"
import threading
from queue import Queue, ShutDown

queue = Queue()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    first = queue.get()
    try:
        queue.get()
    except ShutDown:
        print(first, 'ShutDown')


def producer():
    queue.put('x')
    queue.shutdown()


run(consumer, producer)
