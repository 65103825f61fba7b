# An RLock, but each thread is joined before the next one starts.
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
waiter.join()
cook.start()
cook.join()
print(f'seen {till.read()}')
print(f'total {till.total}')
