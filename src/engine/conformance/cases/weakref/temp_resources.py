import weakref

class Pool:
    def __init__(self):
        self.free = [1, 2, 3]

    def acquire(self):
        n = self.free.pop(0)
        r = Resource(n)
        r._finalizer = weakref.finalize(r, self.free.append, n)
        return r

class Resource:
    def __init__(self, n):
        self.n = n

    def close(self):
        self._finalizer()

p = Pool()
a, b = p.acquire(), p.acquire()
print(a.n, b.n, p.free)
a.close()
print(p.free)
a.close()
del a
print(p.free)
del b
print(p.free)

def use():
    r = p.acquire()
    print('using', r.n)

use()
use()
print(p.free)
