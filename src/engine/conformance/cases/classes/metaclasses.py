class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, [b.__name__ for b in bases], kw)
        return {'injected': 1}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k); return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return o == 42 or super().__instancecheck__(o)
    def __subclasscheck__(cls, c): return c is int or super().__subclasscheck__(c)
    def __len__(cls): return 7
    def __getitem__(cls, k): return f'{cls.__name__}[{k}]'
    def __iter__(cls): return iter('xyz')
    def __contains__(cls, k): return k == 'z'
    def __getattr__(cls, n): return f'no {n}'
    @property
    def prop(cls): return f'prop of {cls.__name__}'
class A(metaclass=Meta, opt=1):
    x = 2
    def __init__(self, v=None): self.v = v
class B(A): pass
print(A.injected, B.x, len(A), A[3], list(B), 'z' in A, A.nothing, A.prop, type(A), type(B))
print(isinstance(42, A), issubclass(int, B), isinstance(A(5), A), A(v=6).v)
try: A().prop
except AttributeError as e: print(e)
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
class M3(M1, M2): pass
class Z(X, Y, metaclass=M3): pass
print(type(Z).__name__, Z.__mro__)
def func_meta(name, bases, ns): return (name, bases, sorted(ns))
class F(metaclass=func_meta): a = 1
print(F)
class Bad(type):
    def __prepare__(name, bases): return 3
try:
    class W(metaclass=Bad): pass
except TypeError as e: print(e)
class Order(type):
    def __prepare__(n, b): return Rec()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class Rec(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'): print('set', k)
        super().__setitem__(k, v)
class O(metaclass=Order):
    b = 1
    def m(self): pass
    a = b
print(type.__prepare__(), type('T', (A,), {}).__name__)
print(type('D', (), {'y': 1, '__doc__': 'd'}).__doc__, type.__call__(int, '3'))
class S(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in S._i: S._i[cls] = super().__call__(*a)
        return S._i[cls]
class One(metaclass=S): pass
print(One() is One())
class Reg(type):
    classes = []
    def __init__(cls, n, b, d): Reg.classes.append(n)
class R1(metaclass=Reg): pass
class R2(R1): pass
print(Reg.classes)
for bad in ["type('x')", "type(1, 2)", "type('a', 3, {})", "type('a', (), 3)", "type(3, (), {})", "type('a', (3,), {})", "type('a', (int, str), {})", "type('a', (bool,), {})", "type('a', (object, int), {})", "type('a\\0', (), {})"]:
    try: print(eval(bad))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
