# The lock belongs to what it protects: an iterator whose __next__ takes it. Whoever calls next is safe without knowing.
# The right form, if the numbers are used in many places.
# The price: a class.
import threading


def ticket_numbers():
    number = 0
    while True:
        number += 1
        yield number


class Shared:
    def __init__(self, iterator):
        self.iterator = iterator
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


numbers = Shared(ticket_numbers())
sold = []


def till():
    for _ in range(2):
        sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
