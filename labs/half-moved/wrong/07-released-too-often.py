# Acquires an RLock in move, and releases it in each helper.
import threading


class Shelf:
    def __init__(self):
        self.lock = threading.RLock()
        self.left = 5
        self.right = 5

    def put_left(self, amount):
        self.left += amount
        self.lock.release()

    def put_right(self, amount):
        self.right += amount
        self.lock.release()

    def move(self, amount):
        self.lock.acquire()
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
