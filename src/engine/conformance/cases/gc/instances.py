import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    def link(self, other):
        self.links.append(other)

gc.collect()
a, b, c = Node('a'), Node('b'), Node('c')
a.link(b)
b.link(c)
c.link(a)
del a, b, c
print(gc.collect())

class Slotted:
    __slots__ = ('other', 'value')

x, y = Slotted(), Slotted()
x.other, y.other = y, x
x.value = 1
print(gc.is_tracked(x))
del x, y
print(gc.collect())

class Both:
    __slots__ = ('s', '__dict__')

o = Both()
o.s = o
o.d = o
del o
print(gc.collect() in (1, 2))

class SubList(list):
    pass

s = SubList()
s.append(s)
s.me = s
del s
print(gc.collect() >= 1)

class SubInt(int):
    pass

n = SubInt(5)
n.me = n
print(n + 1, gc.is_tracked(n))
del n
print(gc.collect() >= 1)
