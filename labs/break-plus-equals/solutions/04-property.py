# The total is a property now. `+=` calls two Python functions, one to read and one to store.
# The line of the addition has not changed at all.
import threading

done = []


class Counter:
    def __init__(self):
        self._total = 0

    @property
    def total(self):
        return self._total

    @total.setter
    def total(self, value):
        self._total = value


counter = Counter()


def add():
    counter.total += 1
    done.append(1)


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'total {counter.total} after {len(done)} additions')
