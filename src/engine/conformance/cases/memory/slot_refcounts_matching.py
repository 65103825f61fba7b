# What sys.getrefcount says inside special methods: matching.
import sys
rc = sys.getrefcount


class A:
    def __add__(self, o): print('add', rc(self), rc(o)); return self
    def __radd__(self, o): print('radd', rc(self), rc(o)); return self
    def __iadd__(self, o): print('iadd', rc(self), rc(o)); return self
    def __eq__(self, o): print('eq', rc(self), rc(o)); return True
    def __lt__(self, o): print('lt', rc(self), rc(o)); return True
    def __ne__(self, o): print('ne', rc(self), rc(o)); return True
    def __hash__(self): print('hash', rc(self)); return 1
    def __bool__(self): print('bool', rc(self)); return True
    def __len__(self): print('len', rc(self)); return 1
    def __neg__(self): print('neg', rc(self)); return self
    def __invert__(self): print('inv', rc(self)); return self
    def __pos__(self): print('pos', rc(self)); return self
    def __abs__(self): print('abs', rc(self)); return self
    def __int__(self): print('int', rc(self)); return 1
    def __float__(self): print('float', rc(self)); return 1.0
    def __index__(self): print('index', rc(self)); return 1
    def __getitem__(self, k): print('getitem', rc(self), rc(k)); return self
    def __setitem__(self, k, v): print('setitem', rc(self), rc(k), rc(v))
    def __delitem__(self, k): print('delitem', rc(self), rc(k))
    def __contains__(self, k): print('contains', rc(self), rc(k)); return True
    def __iter__(self): print('iter', rc(self)); return self
    def __next__(self): print('next', rc(self)); raise StopIteration
    def __call__(self, *a, **k): print('call', rc(self), rc(a), [rc(x) for x in a], rc(k)); return self
    def __enter__(self): print('enter', rc(self)); return self
    def __exit__(self, *a): print('exit', rc(self), rc(a)); return False
    def __getattr__(self, n): print('getattr', rc(self)); return self
    def __repr__(self): print('repr', rc(self)); return 'A'
    def __str__(self): print('str', rc(self)); return 'A'
    def __format__(self, s): print('format', rc(self)); return 'A'
    def __pow__(self, o, m=None): print('pow', rc(self), rc(o)); return self
    def __divmod__(self, o): print('divmod', rc(self), rc(o)); return self
    def __matmul__(self, o): print('matmul', rc(self), rc(o)); return self
    def __del__(self): print('del', rc(self))
    def __bytes__(self): print('bytes', rc(self)); return b'a'
    def __dir__(self): print('dir', rc(self)); return []
    def __reversed__(self): print('reversed', rc(self)); return iter(())
    def __length_hint__(self): print('hint', rc(self)); return 1
    def __round__(self, *a): print('round', rc(self)); return 1
    def __trunc__(self): print('trunc', rc(self)); return 1
    def __complex__(self): print('complex', rc(self)); return 1j
    def __sizeof__(self): print('sizeof', rc(self)); return 1
    def __set_name__(self, o, n): print('set_name', rc(self))
    def __get__(self, i, o): print('get', rc(self)); return 1
    def __set__(self, i, v): print('set', rc(self), rc(v))
    def __delete__(self, i): print('delete', rc(self))
    def __instancecheck__(self, o): print('instancecheck', rc(self), rc(o)); return True
    def __subclasscheck__(self, o): print('subclasscheck', rc(self), rc(o)); return True
    def __mro_entries__(self, b): print('mro_entries', rc(self), rc(b)); return ()
    def __class_getitem__(cls, k): print('cgi'); return cls
    def __missing__(self, k): pass
    def __reduce_ex__(self, p): print('reduce', rc(self)); return 'a'
    def __fspath__(self): print('fspath', rc(self)); return 'x'


import types
def f(*a, **k): print('f', rc(a), [rc(x) for x in a], rc(k), [rc(x) for x in k.values()])
def g(x, y=None): print('g', rc(x), rc(y))
class C:
    def __init__(self, *a, **k): print('init', rc(self), rc(a), [rc(x) for x in a], [rc(x) for x in k.values()])
class N:
    def __new__(cls, *a, **k): print('new', rc(cls), rc(a), [rc(x) for x in a], [rc(x) for x in k.values()]); return object.__new__(cls)
    def __init__(self, *a, **k): print('init', rc(self), rc(a), [rc(x) for x in a], [rc(x) for x in k.values()])
class NI:
    def __init__(self, x, k=None): print('init', rc(self), rc(x), rc(k))
class Meta(type):
    def __call__(cls, *a, **k): print('mc', rc(cls), rc(a), [rc(x) for x in a]); return super().__call__(*a, **k)
class M(metaclass=Meta):
    def __init__(self, x): print('init', rc(self), rc(x))
class O:
    def m(self, *a, **k): print('m', rc(self), rc(a), [rc(x) for x in a])
    @classmethod
    def c(cls, *a): print('c', rc(cls), rc(a), [rc(x) for x in a])
    @staticmethod
    def s(*a): print('s', rc(a), [rc(x) for x in a])
    @property
    def p(self): print('p', rc(self))
class T(tuple):
    def __new__(cls, *a): print('tnew', rc(cls), [rc(x) for x in a]); return tuple.__new__(cls, a)
class X(Exception): pass
def gen(x): print('gen', rc(x)); yield x; print('gen', rc(x))
def h2(x): yield from gen(x)
def nonl(x):
    def inner(): nonlocal x; print(rc(x)); x = 1
    inner()



def case0(a, b, key):
    match a:
      case 1: pass


def case1(a, b, key):
    match a:
      case A(foo=1): pass


def case2(a, b, key):
    match a:
      case [x]: pass


def case3(a, b, key):
    match a:
      case {1: x}: pass


titles = ['match a:\n  case 1: pass', 'match a:\n  case A(foo=1): pass', 'match a:\n  case [x]: pass', 'match a:\n  case {1: x}: pass']
for i, title in enumerate(titles):
    print("---", title)
    try:
        globals()[f"case{i}"](A(), A(), A())
    except BaseException as e:
        print("!", type(e).__name__, e)
        e = None
