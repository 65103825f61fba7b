# The slow part needs no total, so it comes first. The lock is held for one short addition, and both gates print at the same time.
# The price: you have to find out what really belongs together.
import threading
import time

visitors = 0
lock = threading.Lock()


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    global visitors
    for group in groups:
        print_tickets(group)
        with lock:
            visitors += group


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors}')
