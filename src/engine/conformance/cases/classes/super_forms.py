class A:
    def m(self): return ['A']
    @classmethod
    def c(cls): return ['A', cls.__name__]
    @staticmethod
    def s(): return 'As'
    @property
    def p(self): return 'Ap'
    x = 1
class B(A):
    def m(self): return ['B'] + super().m()
    @classmethod
    def c(cls): return ['B'] + super().c()
    @property
    def p(self): return 'B' + super().p
    def s2(self): return super().s()
    def x2(self): return super().x, super(B, self).x, super(B, B).x
class C(A):
    def m(self): return ['C'] + super().m()
class D(B, C):
    def m(self): return ['D'] + super().m()
print(D().m(), D.c(), D().p, D().s2(), D().x2(), [k.__name__ for k in D.__mro__])
s = super(B, D()); print(s.m(), s.__thisclass__, s.__self_class__, type(s.__self__).__name__)
print(repr(super(B, D)).split(' at')[0], super(B, D).c())
u = super(B); print(repr(u), u.__self__)
class E(A):
    def nested(self):
        def inner(): return super(E, self).m()
        return inner(), (lambda: super(E, self).m())(), [super(E, self).m() for _ in range(1)]
    def comp(self): return [super().m for _ in range(1)] and 'ok'
    def gen(self): yield super().m()
    def cls(self): return __class__
print(E().nested(), next(E().gen()), E().cls())
try: print(E().comp())
except (TypeError, RuntimeError) as e: print(type(e).__name__, e)
def out(self): return super().m()
E.out = out
for f in [lambda: E().out(), lambda: super(), lambda: super(1, 2), lambda: super(A, 3), lambda: super(int, A()), lambda: super(A, A()).nope, lambda: super(B, A()), lambda: super(1)]:
    try: print(f())
    except (TypeError, RuntimeError, AttributeError) as e: print(type(e).__name__, e)
class F(A):
    def noself(): return super().m()
    def rebind(self):
        self = D()
        try: return super().m()
        except TypeError as e: return str(e)
    def dele(self):
        del self
        return super().m()
try: F.noself()
except RuntimeError as e: print(e)
print(F().rebind())
try: F().dele()
except RuntimeError as e: print(e)
class G(A):
    def __getattr__(self, n): return 'ga ' + n
    def m(self):
        try: return super().missing
        except AttributeError as e: return str(e)
print(G().m(), G().foo)
class Set(A):
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
st = Set(); st.v = 4; print(st.v)
class N:
    def __new__(cls, *a):
        o = super().__new__(cls); o.args = a; return o
    def __init__(self, *a): super().__init__(); self.n = len(a)
print(N(1, 2).args, N(1).n)
class Mx(dict):
    def __missing__(self, k): return k * 2
    def __getitem__(self, k): return ('g', super().__getitem__(k))
print(Mx(a=1)['a'], Mx()['zz'])
class It(list):
    def append(self, x): super().append(x); super().append(x)
i = It(); i.append(1); print(i, super(It, i).__len__())
import sys
class Dia1: 
    def __init__(self, **k): print('Dia1', k); super().__init__(**k)
class Dia2:
    def __init__(self, b=0, **k): print('Dia2', b, k); super().__init__(**k)
class Dia(Dia1, Dia2):
    def __init__(self, a, **k): print('Dia', a, k); super().__init__(**k)
Dia(1, b=2)
try: Dia(1, c=2)
except TypeError as e: print(e)
try:
    class Bad(A, D): pass
except TypeError as e: print(e)
try:
    class Dup(A, A): pass
except TypeError as e: print(e)
class Cell(type):
    def __new__(m, n, b, ns):
        ns.pop('__classcell__', None)
        return super().__new__(m, n, b, ns)
try:
    class Q(metaclass=Cell):
        def m(self): return super()
except RuntimeError as e: print(str(e).split(' defining')[0])
