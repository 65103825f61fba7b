# Removes the lock everywhere.
import threading


class Till:
    def __init__(self):
        self.lock = threading.Lock()
        self.total = 0

    def add(self, amount):
        before = self.total
        self.total = before + amount

    def add_all(self, amounts):
        for amount in amounts:
            self.add(amount)

    def read(self):
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
