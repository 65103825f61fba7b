# An object that saves itself is finalised once; what it holds comes back with it.
import gc, weakref

saved = []


class Phoenix:
    def __init__(self, name):
        self.name = name
        self.part = [name]

    def __del__(self):
        print('del', self.name)
        saved.append(self)


class Part:
    def __del__(self):
        print('part gone')


p = Phoenix('first')
r = weakref.ref(p, lambda ref: print('callback'))
del p
print(len(saved), saved[0].part, r() is None)
saved.clear()
print('second death', gc.collect() >= 0)
p = Phoenix('cyclic')
p.me = p
p.extra = Part()
r = weakref.ref(p)
del p
print(gc.collect(), len(saved), r())
saved[0].me = None
saved.clear()
print('gone')
a, b = Phoenix('a'), Phoenix('b')
a.other, b.other = b, a
del a, b
gc.collect()
print(sorted(x.name for x in saved))
for x in saved:
    x.other = None
x = None
saved.clear()
print('both gone')


class Chain:
    def __init__(self, n):
        self.next = Chain(n - 1) if n else None
        self.n = n

    def __del__(self):
        if self.n == 2:
            saved.append(self.next)
        print('chain', self.n)


c = Chain(3)
del c
print([x.n for x in saved])
saved.clear()
print('done')
