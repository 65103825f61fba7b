def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, kw); return {}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')))
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return o == 3
class A(metaclass=Meta, flag=1):
    x = 1
    def __init__(self, v=0): self.v = v
class B(A):
    def __init__(self, v): super().__init__(v + 1); self.w = __class__.__name__
b = B(4); print(b.v, b.w, isinstance(3, A), isinstance(4, A), B.__mro__, B.__bases__, B.__base__)
class Reg:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; Reg.subs.append(cls.__name__)
class R1(Reg, tag='a'): pass
class R2(R1): pass
print(Reg.subs, R1.tag, R2.tag, Reg.__subclasses__())
class D:
    def __set_name__(self, owner, name): self.name = name; print('set_name', owner.__name__, name)
    def __get__(self, o, t): return (self.name, o is None)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('delete')
class U: d = D(); e = D()
u = U(); print(u.d, U.e); u.d = 5; del u.d; print(u.__dict__)
class S:
    __slots__ = ('a', '__priv', '__dict__')
    def __init__(self): self.a = 1; self.__priv = 2; self.z = 3
s = S(); print(s.a, s._S__priv, s.__dict__)
class S2(S): __slots__ = ('c',)
s2 = S2(); s2.c = 9; print(s2.c, s2.a, s2.__dict__)
t(lambda: S2.__dict__['c']); del s2.c; t(lambda: s2.c)
class C:
    @classmethod
    def cm(cls, x): return cls.__name__, x
    @staticmethod
    def sm(x): return x
    @property
    def p(self): 'docp'; return self._p
    @p.setter
    def p(self, v): self._p = v
    @p.deleter
    def p(self): del self._p
c = C(); c.p = 4; print(c.p, C.cm(1), c.cm(2), C.sm(3), c.sm(4), C.p.__doc__, C.__dict__['cm'].__func__.__name__)
del c.p; t(lambda: c.p)
print(C.p.fget.__name__, C.p.__name__)
print(repr(C.cm)[:50], C.sm.__qualname__)
print(type(c), c.__class__, C.__name__, C.__qualname__, C.__module__)
class Z: pass
z = Z(); z.__class__ = C; print(type(z).__name__)
t(lambda: setattr(z, '__class__', int)); t(lambda: setattr(z, '__class__', 3)); t(lambda: setattr(z,'__class__', S))
E1 = type('E1', (ValueError,), {'x': 1}); print(E1, E1('q'), repr(E1('q')), E1.__mro__)
print(type('X', (), {}).__dict__.keys())
print(int.__dict__['__add__'], repr((3).__add__)[:38], (3).__add__(4), int.__add__(1, 2), [].append.__self__, str.join)
t(lambda: int.__add__('a', 2)); t(lambda: str.upper(3)); t(lambda: list.append()); 
class X: 
    def __eq__(self, o): return True
t(lambda: hash(X())); print(X.__hash__)
class Y: 
    __slots__ = ()
t(lambda: setattr(Y(), 'q', 1))
t(lambda: Y().__dict__)
class L(list): pass
l = L([1,2]); l.foo = 3; print(l, l.foo, l.__dict__, isinstance(l, list), L.__mro__)
class I(int):
    def __new__(cls, v): 
        self = super().__new__(cls, v * 2); self.k = v; return self
i = I(4); print(i, i.k, i + 1, type(i + 1), I.__basicsize__ >= 0)
class Dd(dict):
    def __missing__(self, k): return k * 2
print(Dd()[4], Dd(a=1))
class T(tuple): 
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1,2)[0])
print(Z.__subclasses__(), object.__subclasses__()[:1])
t(lambda: object.__new__(int)); t(lambda: int.__new__(object)); t(lambda: int.__new__()); t(lambda: object.__new__(3)); t(lambda: object(1)); t(lambda: dict.__new__(list))
class Q1: pass
class Q2(Q1): pass
t(lambda: type('Q3', (Q1, Q2), {}))
t(lambda: type('Q3', (Q1, Q1), {}))
class P1: 
    def hi(self): return 'p1'
class P2:
    def hi(self): return 'p2'
class Ch(P1): pass
ch = Ch(); print(ch.hi()); Ch.__bases__ = (P2,); print(ch.hi(), Ch.__mro__, P1.__subclasses__(), P2.__subclasses__())
class MyMeta(type):
    def mro(cls): return [cls, P1, object]
class MM(metaclass=MyMeta): pass
print(MM.__mro__, MM().hi())
class GA(list[int]): pass
print(GA.__orig_bases__, GA.__bases__)
print(int | str, int | None, isinstance(3, int | str), (int | str).__args__)
def f(a, b=2, *c, d=4, **e) -> int: "doc"; x = 1; return x
print(f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__doc__, f.__annotations__, f.__module__, f.__closure__, f.__dict__)
f.attr = 5; print(f.attr, f.__dict__); f.__defaults__ = (7,); print(f(1)); f.__name__ = 'g'; print(f.__name__, repr(f)[:12])
t(lambda: setattr(f, '__name__', 3)); t(lambda: setattr(f, '__defaults__', 3)); t(lambda: setattr(f,'__code__',3))
co = f.__code__; print(co.co_name, co.co_varnames, co.co_argcount, co.co_kwonlyargcount, co.co_flags, co.co_consts, co.co_names, co.co_firstlineno, co.co_nlocals, co.co_stacksize, co.co_code.hex(), co.co_freevars, co.co_cellvars)
def outer():
    y = 1
    def inner(): return y
    return inner
g = outer(); print(g.__closure__[0].cell_contents, g.__code__.co_freevars, repr(g.__closure__[0])[:8])
print(c.cm, repr(C().__init__)[:16], print, len, repr([].append)[:40], str.join, C.__init__, int.real, repr(dict.fromkeys)[:40])
print(c.cm.__func__ is C.__dict__['cm'].__func__, c.cm.__self__, c.cm == c.cm, c.cm.__name__, hash(c.cm) == hash(c.cm))
