import weakref

class A:
    pass

def watch(o, name):
    return weakref.ref(o, lambda r: print(name))

keep = []

def make():
    a, b, c = A(), A(), A()
    keep.extend([watch(a, 'a'), watch(b, 'b'), watch(c, 'c')])
    return a, b, c

print('tuple')
t = make()
del t
print('list')
l = list(make())
del l
print('dict')
d = dict(enumerate(make()))
del d
print('attributes')
o = A()
o.a, o.b, o.c = make()
del o
print('locals')

def f():
    a, b, c = make()
    print('in f')

f()
print('rebinding')
x, y, z = make()
z = 1
x = 2
y = 3
print('slice')
l = list(make())
l[0:2] = []
print('left', len(l))
l = None
print('set')
s = set(make()[:1])
s.clear()
