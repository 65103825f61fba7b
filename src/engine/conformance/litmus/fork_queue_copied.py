# A child takes out what it has just put in, while a thread of its parent waits at the queue of which the child has a copy.
#: ok "2;1;"
import os
import queue
import threading

orders = queue.SimpleQueue()


def work():
    while (order := orders.get()) is not None:
        print(order, end=';', flush=True)


clerk = threading.Thread(target=work)
clerk.start()
if os.fork() == 0:
    orders.put(2)
    orders.put(None)
    work()
    os._exit(0)
os.wait()
orders.put(1)
orders.put(None)
clerk.join()
