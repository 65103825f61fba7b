import gc

class F:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, self.other.name)

gc.collect()
a, b = F('a'), F('b')
a.other, b.other = b, a
del a, b
print('before')
print(gc.collect())
print('after')

ring = [F(i) for i in range(6)]
for i, f in enumerate(ring):
    f.other = ring[(i + 1) % 6]
del ring, f
print(gc.collect())
