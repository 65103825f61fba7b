# Holds the lock around both calls.
import threading


class Shelf:
    def __init__(self):
        self.lock = threading.Lock()
        self.left = 5
        self.right = 5

    def put_left(self, amount):
        with self.lock:
            self.left += amount

    def put_right(self, amount):
        with self.lock:
            self.right += amount

    def move(self, amount):
        with self.lock:
            self.put_left(-amount)
            self.put_right(amount)

    def count(self):
        with self.lock:
            return self.left + self.right


shelf = Shelf()
threads = [
    threading.Thread(target=shelf.move, args=(1,), name='Ann'),
    threading.Thread(target=shelf.move, args=(2,), name='Bob'),
    threading.Thread(target=lambda: print('counted', shelf.count()), name='counter'),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('left', shelf.left, 'right', shelf.right)
