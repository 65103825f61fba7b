# The work moves into a method that expects the lock to be held; the public methods take it once.
# The code says who needs the lock, and a plain Lock is enough.
# The price: nothing stops somebody from calling the inner method without the lock. The underscore is only a promise.
import threading


class Till:
    def __init__(self):
        self.lock = threading.Lock()
        self.total = 0

    def _add(self, amount):
        before = self.total
        self.total = before + amount

    def add(self, amount):
        with self.lock:
            self._add(amount)

    def add_all(self, amounts):
        with self.lock:
            for amount in amounts:
                self._add(amount)

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
