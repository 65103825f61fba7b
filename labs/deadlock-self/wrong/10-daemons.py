# Daemon threads and a join with a timeout: the program ends, the waiter hangs on unseen.
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
waiter = threading.Thread(target=till.add_all, args=([1, 2],), name='waiter', daemon=True)
cook = threading.Thread(target=till.add, args=(10,), name='cook', daemon=True)
waiter.start()
cook.start()
print('seen 0')
waiter.join(timeout=0.5)
cook.join(timeout=0.5)
print(f'total {till.total}')
