import itertools
import threading


class Locked:
    def __init__(self, it):
        self.it, self.lock = iter(it), threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.it)


source = Locked(x * x for x in range(30))
parts = [[] for _ in range(3)]


def take(part):
    for x in source:
        part.append(x)


threads = [threading.Thread(target=take, args=(p,)) for p in parts]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(itertools.chain(*parts)))
print(next(source, 'end'))
