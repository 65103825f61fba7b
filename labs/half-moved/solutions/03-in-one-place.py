# Move changes both numbers itself, under the lock, and calls nobody.
# The price: the two additions stand in two places of the class.
import threading


class Shelf:
    def __init__(self):
        self.lock = threading.Lock()
        self.left = 5
        self.right = 5

    def move(self, amount):
        with self.lock:
            self.left -= amount
            self.right += amount

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
