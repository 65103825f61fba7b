import gc

saved = []

class R:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print('del', self.name)
        saved.append(self)

gc.collect()
r = R('r')
del r
print(gc.collect())
print(len(saved), saved[0].name, gc.is_finalized(saved[0]))
saved.clear()
print(gc.collect(), saved)

class Partial:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)
        if self.name == 'keep':
            saved.append(self)

x, y, z = Partial('x'), Partial('keep'), Partial('z')
x.o, y.o = x, y
z.o = z
y.p = None
del x, y, z
print(gc.collect())
print([s.name for s in saved])
saved.clear()
print(gc.collect())
