# The sum is made outside the lock; the till is changed once, by the method that takes the lock.
# The lock is held for a shorter time, and there is no nesting left.
# The price: it works only because a batch can be reduced to one number before it touches the till.
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
        batch = 0
        for amount in amounts:
            batch = batch + amount
        self.add(batch)

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
