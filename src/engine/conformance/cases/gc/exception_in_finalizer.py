import gc
import sys

sys.unraisablehook = lambda u: print('ignored', u.exc_type.__name__, u.exc_value, u.object.__qualname__)

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        if self.n % 2:
            raise ValueError(self.n)
        print('del', self.n)

gc.collect()
ring = [A(i) for i in range(5)]
for i, a in enumerate(ring):
    a.next = ring[(i + 1) % 5]
del ring, a
print(gc.collect())
print(gc.garbage)
