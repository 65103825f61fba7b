# Only one thread ever touches the total. The gates send it their groups through a queue, and the queue has the lock inside.
# The price: one more thread, and somebody has to tell it when to stop.
import queue
import threading
import time

visitors = 0
arrivals = queue.SimpleQueue()


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    for group in groups:
        print_tickets(group)
        arrivals.put(group)


def count():
    global visitors
    while True:
        group = arrivals.get()
        if group is None:
            return
        visitors += group


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
counter = threading.Thread(target=count, name='counter')
counter.start()
north.start()
south.start()
north.join()
south.join()
arrivals.put(None)
counter.join()
print(f'visitors {visitors}')
