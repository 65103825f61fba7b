# Both numbers are one value, and it is replaced as a whole. Who counts needs no lock: it sees the old pair or the new one.
# The price: who moves still needs the lock, because it reads before it writes. And a new tuple for each move.
import threading


class Shelf:
    def __init__(self):
        self.lock = threading.Lock()
        self.pair = 5, 5

    @property
    def left(self):
        return self.pair[0]

    @property
    def right(self):
        return self.pair[1]

    def move(self, amount):
        with self.lock:
            left, right = self.pair
            self.pair = left - amount, right + amount

    def count(self):
        return sum(self.pair)


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
