# The total lives in an object that takes its own lock. No caller can forget it.
# The price: a class, and two calls in a row are two steps again.
import threading
import time


class Counter:
    def __init__(self):
        self._lock = threading.Lock()
        self._total = 0

    def add(self, amount):
        with self._lock:
            self._total += amount

    def total(self):
        with self._lock:
            return self._total


visitors = Counter()


def print_tickets(group):
    time.sleep(0.01)


def gate(groups):
    for group in groups:
        print_tickets(group)
        visitors.add(group)


north = threading.Thread(target=gate, args=([1, 2],), name='north')
south = threading.Thread(target=gate, args=([10, 20],), name='south')
north.start()
south.start()
north.join()
south.join()
print(f'visitors {visitors.total()}')
