# Calls the methods one after the other: no threads, nothing to protect.
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
            for amount in amounts:
                self.add(amount)

    def read(self):
        with self.lock:
            return self.total


till = Till()
till.add(10)
print(f'seen {till.read()}')
till.add(1)
till.add(2)
print(f'total {till.total}')
