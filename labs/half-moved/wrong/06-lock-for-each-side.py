# Gives each side a lock of its own.
import threading


class Shelf:
    def __init__(self):
        self.lock_of_left = threading.Lock()
        self.lock_of_right = threading.Lock()
        self.left = 5
        self.right = 5

    def put_left(self, amount):
        with self.lock_of_left:
            self.left += amount

    def put_right(self, amount):
        with self.lock_of_right:
            self.right += amount

    def move(self, amount):
        self.put_left(-amount)
        self.put_right(amount)

    def count(self):
        with self.lock_of_left, self.lock_of_right:
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
