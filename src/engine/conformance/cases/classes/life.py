class P: pass
class Q: pass
class C(P): pass
C.__bases__ = (Q,)
class Meta(type):
    def mro(cls): return super().mro()
class MM(metaclass=Meta): pass
try:
    class Bad(metaclass=Meta):
        __slots__ = ('1',)
except TypeError as e: print(e)
class W:
    def __init_subclass__(cls): raise ValueError('no')
try:
    class X(W): pass
except ValueError as e: print(e)
class Dd:
    def __set_name__(self, o, n): raise ValueError('sn')
try:
    class X: a = Dd()
except ValueError as e: print(e, e.__notes__)
def f():
    class Z: 
        def m(self): return __class__
    return Z
f(); f()().m()
class F:
    def __del__(self): print('del')
F(); 
class FL(list):
    def __del__(self): print('del FL')
FL()
class FE(Exception):
    def __del__(self): print('del FE')
FE()
x = F(); x.me = x; del x
import gc
gc.collect()
w = FL(); w.append(w); del w; gc.collect()
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return True
with CM(): 1/0
type('A', (), {'__slots__': ['b']})()
class N:
    a: int = 3
    b: str
    def f(self, x: int) -> str: pass
print(N.__annotations__, N.f.__annotations__)
def g():
    try: yield 1
    except ValueError: yield 2
x = g(); next(x); x.throw(ValueError()); del x
z = g(); f2 = z.gi_frame; z.close(); print(f2.f_locals)
