# Weak references of objects that die in many ways.
import gc, weakref


class T:
    def __init__(self, name='t'):
        self.name = name


def watch(o, name):
    return weakref.ref(o, lambda r, name=name: print('callback', name, r() is None))


t = T()
r1, r2 = watch(t, 'one'), watch(t, 'two')
print(weakref.getweakrefcount(t), len(weakref.getweakrefs(t)), r1 == r2, r1 is r2, weakref.ref(t) is weakref.ref(t))
t = None
print(r1(), r2(), r1 == r2)
t = T()
r = watch(t, 'never')
del r
del t
print('no callback')
t = T()
p = weakref.proxy(t, lambda r: print('proxy callback'))
print(p.name, type(p).__name__, p == p)
t = 1
try:
    p.name
except ReferenceError as error:
    print(error)
c = T('cycle')
c.me = c
rc = watch(c, 'cycle')
del c
print(gc.collect() > 0)
a, b = T('a'), T('b')
a.b, b.a = b, a
ra = watch(a, 'a')
b.ref = watch(a, 'inside')
del a, b
gc.collect()
print(ra())
d = weakref.WeakValueDictionary()
k = weakref.WeakKeyDictionary()
s = weakref.WeakSet()
items = [T(i) for i in range(3)]
for i, item in enumerate(items):
    d[i] = item
    k[item] = i
    s.add(item)
print(len(d), len(k), len(s))
del items[1]
item = None
print(sorted(d), sorted(k.values()), len(s))
for value in d.values():
    items.clear()
value = None
print(len(d), len(k), len(s))
f = weakref.finalize(T('f'), print, 'finalized', key=1) if False else weakref.finalize(T('f'), print, 'finalized')
print(f.alive)
o = T('o')
f = weakref.finalize(o, print, 'by hand')
print(f.alive, f.peek()[2:], f.detach() is not None, f.alive)
f2 = weakref.finalize(o, print, 'at exit')
m = weakref.WeakMethod(o.__init__)
print(m() == o.__init__)
del o
print(m(), f2.alive)
hash_me = T()
h = weakref.ref(hash_me)
print(hash(h) == hash(hash_me))
del hash_me
print(hash(h) == hash(h))
g = weakref.ref(T)
print(g() is T, weakref.getweakrefcount(T) >= 1)
try:
    weakref.ref(1)
except TypeError as error:
    print(error)
