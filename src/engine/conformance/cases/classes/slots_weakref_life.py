import weakref
import gc
import sys


class Slotted:
    __slots__ = ('a', '__b', '__weakref__')
    def __init__(self): self.__b = 1
    def b(self): return self.__b


s = Slotted()
print(Slotted.__slots__, s.b(), [n for n in dir(s) if 'b' in n and not n.startswith('__')], hasattr(s, '__dict__'))
for f in (lambda: s.a, lambda: setattr(s, 'c', 1), lambda: s.__dict__, lambda: delattr(s, 'a')):
    try:
        f()
    except AttributeError as e:
        print(e)
s.a = 5
print(s.a, Slotted.a.__get__(s), type(Slotted.a).__name__, Slotted.a.__name__, Slotted.a.__objclass__.__name__)
class Sub(Slotted):
    __slots__ = {'extra': 'docs for extra'}
class Free(Slotted): pass
print(Sub.extra.__doc__, hasattr(Sub(), '__dict__'), hasattr(Free(), '__dict__'), Free().__dict__)
for body in ("__slots__ = ('x',)\n    x = 1", "__slots__ = 'ok'", "__slots__ = ('1x',)", "__slots__ = (1,)", "__slots__ = ('__dict__', '__dict__')", "__slots__ = ['l']"):
    try:
        exec(f'class T:\n    {body}', d := {})
        print(d['T'].__slots__)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    class I(int): __slots__ = ('x',)
except TypeError as e:
    print(e)
class A1: __slots__ = ('p',)
class B1: __slots__ = ('q',)
try:
    class AB(A1, B1): pass
except TypeError as e:
    print(e)
a1 = A1()
for other in (B1, type('A2', (), {'__slots__': ('p',)}), object):
    try:
        a1.__class__ = other
        print('ok', type(a1).__name__)
    except TypeError as e:
        print(e)


class Tracked:
    alive = weakref.WeakSet()
    def __init__(self, name): self.name = name; self.alive.add(self)
    def __del__(self): print('del', self.name)
    def __repr__(self): return f'T({self.name})'


def names(): return sorted(t.name for t in Tracked.alive)


x, y = Tracked('x'), Tracked('y')
x.friend, y.friend = y, x
z = Tracked('z')
z2 = z
print(names(), sys.getrefcount(z))
del z
print(names())
del z2
del x, y
print(names())
gc.collect()
print(names())
cache = weakref.WeakValueDictionary()
keyed = weakref.WeakKeyDictionary()
k = Tracked('k')
cache['k'], keyed[k] = k, 'data'
r = weakref.ref(k, lambda ref: print('callback', ref() is None))
fin = weakref.finalize(k, print, 'finalized', sep='!')
p = weakref.proxy(k)
print(cache['k'], keyed[k], r() is k, p.name, len(cache), fin.alive, weakref.getweakrefcount(k) > 2, r == weakref.ref(k), hash(r) == hash(k))
del k
print(len(cache), len(keyed), r(), fin.alive)
try:
    p.name
except ReferenceError as e:
    print(e)
for bad in (5, 'x', [], (), None, int, len, lambda: 0):
    try:
        weakref.ref(bad)
        print('ref ok')
    except TypeError as e:
        print(e)


class Phoenix:
    saved = []
    def __del__(self): print('rising'); Phoenix.saved.append(self)


ph = Phoenix()
del ph
print(len(Phoenix.saved))
Phoenix.saved.clear()
def gen():
    t = Tracked('in gen')
    try:
        yield 1
    finally:
        print('gen cleanup')
g = gen()
next(g)
del g
for t in [Tracked('loop')]: pass
print('after loop')
del t
def err():
    local = Tracked('frame')
    raise ValueError
try:
    err()
except ValueError as e:
    print('handling')
print('handled')
[Tracked(i) for i in 'ab']
print('end')
