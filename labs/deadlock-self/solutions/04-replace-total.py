# The batch does not call add at all: it computes the new total and stores it, under one lock, taken once.
# Each method can be read alone, and a plain Lock is enough.
# The price: the rule of how an amount is added stands in two places.
import threading


class Till:
    def __init__(self):
        self.lock = threading.Lock()
        self.total = 0

    def add(self, amount):
        with self.lock:
            before = self.total
            self.total = before + amount

    def add_all(self, amounts):
        with self.lock:
            total = self.total
            for amount in amounts:
                total = total + amount
            self.total = total

    def read(self):
        with self.lock:
            return self.total


till = Till()
waiter = threading.Thread(target=till.add_all, args=([1, 2],), name='waiter')
cook = threading.Thread(target=till.add, args=(10,), name='cook')
waiter.start()
cook.start()
print(f'seen {till.read()}')
waiter.join()
cook.join()
print(f'total {till.total}')
