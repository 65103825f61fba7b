# An RLock knows its owner and counts: the thread that has it may take it again.
# The smallest change, and it stays right when methods call each other later.
# The price: the code no longer shows which method relies on the lock being held already.
import threading


class Till:
    def __init__(self):
        self.lock = threading.RLock()
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
waiter = threading.Thread(target=till.add_all, args=([1, 2],), name='waiter')
cook = threading.Thread(target=till.add, args=(10,), name='cook')
waiter.start()
cook.start()
print(f'seen {till.read()}')
waiter.join()
cook.join()
print(f'total {till.total}')
