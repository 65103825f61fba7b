import sys
rc = sys.getrefcount
class A: pass
print('plain', rc(A))
class B(A): pass
print('sub', rc(A), rc(B))
a = A()
print('inst', rc(A))
b = [A() for i in range(3)]
print(rc(A)); del b; print(rc(A))
class C:
    __slots__ = ('x',)
print('slots', rc(C))
class D:
    def m(self): pass
print('method', rc(D))
class E:
    def m(self): return __class__
print('cell', rc(E))
class F:
    def __init__(self): pass
    def __add__(self, o): pass
    def __eq__(self, o): return True
    def __hash__(self): return 1
print('slots methods', rc(F))
class G:
    x: int = 1
    @property
    def p(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
print(rc(G)); G.c; print(rc(G)); m = G.c; print(rc(G)); del m
class H(Exception): pass
print('exc', rc(H))
try: raise H
except H as e: print(rc(H), rc(e))
print(rc(H))
class I(int): pass
print('int', rc(I)); i = I(3); print(rc(I))
class J(dict): pass
print('dict', rc(J), rc(J.__mro__), rc(J.__bases__))
class K(A, J): pass
print(rc(K), rc(A), rc(J))
class M(type): pass
class N(metaclass=M): pass
print('meta', rc(M), rc(N))
class O:
    def __get__(self, i, o): return self
    def __set__(self, i, v): pass
    def __set_name__(self, o, n): pass
class P:
    o = O()
print(rc(O), rc(P))
class Q:
    def __init_subclass__(cls, **k): print('initsub', rc(cls))
class R(Q): pass
print(rc(Q), rc(R))
import gc
print([type(x).__name__ for x in gc.get_referrers(A)])
print(rc(A.__dict__), rc(A.__mro__), rc(A.__bases__), rc(A.__name__) )
def f(): pass
print(rc(f), rc(f.__code__), rc(f.__globals__), rc(f.__name__), rc(f.__qualname__) > 1, rc(f.__dict__))
class S:
    def __class_getitem__(cls, k): print(rc(cls)); return cls
S[1]
type('T', (), {}); T = type('T', (), {}); print(rc(T))
import types
U = types.new_class('U'); print(rc(U))
class V:
    class W: pass
print(rc(V), rc(V.W))
x = A(); x.y = x; print(rc(x), rc(A))
x = None
gc.collect(); print(rc(A))
A.z = 1; print(rc(A))
A.self = A; print(rc(A))
del A.self
A.__repr__ = lambda s: 'r'; repr(a); print(rc(A))
s = super(B, B()); print(rc(A), rc(B))
