# A child takes out what it has just put in, while a thread of its parent waits at the queue of which the child has a copy.
#: ok "2 3\n"
import os
import queue
import threading

orders = queue.SimpleQueue()
clerk = threading.Thread(target=orders.get)
clerk.start()
if os.fork() == 0:
    orders.put(2)
    orders.put(3)
    print(orders.get(), orders.get(), flush=True)
    os._exit(0)
os.wait()
orders.put(1)
clerk.join()
