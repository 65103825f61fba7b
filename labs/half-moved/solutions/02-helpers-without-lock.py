# The methods that others call take the lock, the helpers below them do not. So a Lock is enough.
# The price: a rule about names, which Python does not check.
import threading


class Shelf:
    def __init__(self):
        self.lock = threading.Lock()
        self.left = 5
        self.right = 5

    def put_left(self, amount):
        with self.lock:
            self._put_left(amount)

    def put_right(self, amount):
        with self.lock:
            self._put_right(amount)

    def _put_left(self, amount):
        self.left += amount

    def _put_right(self, amount):
        self.right += amount

    def move(self, amount):
        with self.lock:
            self._put_left(-amount)
            self._put_right(amount)

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
