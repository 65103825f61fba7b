class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag; Base.subs.append(cls.__name__); print('sub', cls.__name__, tag)
class C1(Base, tag='t'): pass
class C2(C1): pass
try:
    class C3(Base, tag=1, other=2): pass
except TypeError as e: print(e)
try:
    class C4(x=1): pass
except TypeError as e: print(e)
print(Base.subs)
class Field:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name); self.name = '_' + name
    def __get__(self, o, t=None):
        if o is None: return self
        print('get', self.name); return getattr(o, self.name, 'unset')
    def __set__(self, o, v): print('set', self.name, v); setattr(o, self.name, v)
    def __delete__(self, o): print('del', self.name); delattr(o, self.name)
class D:
    a = Field(); b = Field()
d = D(); print(d.a); d.a = 3; print(d.a); del d.a; print(d.a, type(D.a).__name__)
d.__dict__['b'] = 'shadow'; print(d.b)
class NonData:
    def __get__(self, o, t): return 'nd'
class E: x = NonData()
e = E(); print(e.x); e.x = 1; print(e.x, E.x)
class Gen:
    def __class_getitem__(cls, item): return cls.__name__, item
print(Gen[int], Gen[1, 2], Gen[()], Gen[...])
try: D[1]
except TypeError as e: print(e)
class ME:
    def __mro_entries__(self, bases): print('mro_entries', len(bases)); return (Base,)
class F(ME(), tag='me'): pass
print(F.__bases__, F.__orig_bases__[0].__class__.__name__)
class BadME:
    def __mro_entries__(self, bases): return 3
try:
    class G(BadME()): pass
except TypeError as e: print(e)
try:
    class H(5): pass
except TypeError as e: print(e)
class GA:
    def __getattr__(self, n):
        if n.startswith('x'): return n.upper()
        raise AttributeError(n)
    def __setattr__(self, n, v): print('setattr', n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('delattr', n); object.__delattr__(self, n)
g = GA(); print(g.xyz); g.q = 1; del g.q
try: g.nope
except AttributeError as e: print(repr(e))
class GAt:
    def __getattribute__(self, n): return f'<{n}>'
print(GAt().anything, GAt().__class__, GAt().__dict__)
class P:
    def __init__(self): self._v = 0
    @property
    def v(self): "doc v"; return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): print('deleted')
    @property
    def ro(self): return 1
p = P(); p.v = 5; print(p.v, P.v.__doc__); del p.v
for s in ['p.ro = 2', 'del p.ro', 'p.zz', 'P.ro.fset(1)']:
    try: exec(s)
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
class Slots:
    __slots__ = ('a', '__b', 'c')
    def __init__(self): self.a = 1; self.__b = 2
s = Slots(); print(s.a, s._Slots__b, Slots.__slots__, hasattr(s, '__dict__'))
for src in ['s.c', 's.z = 1', 'del s.c', 's.__dict__']:
    try: exec(src)
    except AttributeError as e: print(e)
class Sub(Slots): pass
x = Sub(); x.anything = 1; print(x.__dict__, x.a)
class Sd(Slots): __slots__ = {'d': 'doc for d'}
print(Sd.d.__doc__, Sd().a)
for body in ["__slots__ = ('a',); a = 1", "__slots__ = (1,)", "__slots__ = ('a b',)", "__slots__ = ('__dict__', '__dict__')"]:
    try: exec('class T:\n  ' + body)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try:
    class I(int): __slots__ = ('a',)
except TypeError as e: print(e)
class W:
    __slots__ = ('__weakref__', '__dict__')
w = W(); w.free = 1; print(w.free)
class CallMe:
    def __call__(self, *a, **k): return a, k
print(CallMe()(1, x=2), callable(CallMe()), callable(3))
class Desc:
    def __get__(self, o, t): return lambda *a: ('desc', o is None, a)
class UseDesc: __call__ = Desc(); __len__ = lambda self: -1
print(UseDesc()(1))
try: len(UseDesc())
except ValueError as e: print(e)
