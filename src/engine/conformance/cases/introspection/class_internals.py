import types
import sys


class A:
    """A doc."""
    x = 1
    def m(self): return 'A.m'
    def __private(self): return 'private'
    _A__mangled = 5


class B(A): 
    def m(self): return 'B.' + super().m()
class C(A):
    def m(self): return 'C.' + super().m()
class D(B, C):
    __slots__ = ()


print([k.__name__ for k in D.__mro__], D().m(), D.__bases__, D.__base__, A.__subclasses__(), sorted(n for n in vars(A) if not n.startswith('__')), A.__doc__, D.__doc__)
print(A.m is A.m, A().m == A().m, A.__dict__['m'], type(vars(A)).__name__, hasattr(A(), '__dict__'), A()._A__private(), A.__qualname__, A.__module__) if False else print(A.m is A.m, type(vars(A)).__name__, A()._A__private(), A.__qualname__, A.__module__)
try:
    class Bad(A, B): pass
except TypeError as e:
    print(e)
try:
    class X(B, C): pass
    class Y(C, B): pass
    class Z(X, Y): pass
except TypeError as e:
    print(e)
for bases in ((int, str), (bool,), (type(None),), (types.FunctionType,), (1,), (A, A)):
    try:
        type('T', bases, {})
        print('ok', bases)
    except TypeError as e:
        print(e)
a = A()
a.__class__ = B
print(type(a).__name__, a.m())
for f in (lambda: setattr(a, '__class__', int), lambda: setattr(a, '__class__', 5), lambda: setattr(int, 'x', 1), lambda: setattr(A, '__dict__', {}), lambda: setattr(A, '__name__', 5), lambda: setattr(a, '__dict__', 5), lambda: setattr(A, '__bases__', (int,)), lambda: setattr(A, '__mro__', ()), lambda: delattr(A, '__name__'), lambda: A.nope, lambda: a.nope, lambda: delattr(A, 'zzz'), lambda: A.__init__(1, 2), lambda: object.__new__(int), lambda: int.__add__('a', 1), lambda: object(1), lambda: A(1), lambda: type(1, 2), lambda: type('a', 2, 3), lambda: super().x, lambda: super(int, 'x').y):
    try:
        f()
        print('fine')
    except Exception as e:
        print(type(e).__name__, e)
D.__bases__ = (C, B)
print([k.__name__ for k in D.__mro__], D().m())
A.m = lambda self: 'patched'
print(D().m(), B().m())
del A.m
try:
    B().m()
except AttributeError as e:
    print(e)


class Sup:
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def util(): return 'util'
    @property
    def p(self): return 'sup p'


class Sub(Sup):
    @classmethod
    def make(cls): return 'sub ' + super().make()
    @staticmethod
    def util(): return 'sub ' + Sup.util()
    @property
    def p(self): return super().p + '!'
    @p.setter
    def p(self, v): print('set', v)


s = Sub()
s.p = 4
print(Sub.make(), s.util(), s.p, super(Sub, s).p, super(Sub, Sub).make(), super(Sub, s).__thisclass__.__name__, super(Sub, s).__self_class__.__name__)
try:
    del s.p
except AttributeError as e:
    print(e)
try:
    Sup().p = 1
except AttributeError as e:
    print(e)
print(types.new_class('Dyn', (Sup,), {}, lambda ns: ns.update(z=1)).z, types.resolve_bases((list[int],)), types.prepare_class('P', (A,))[0], types.get_original_bases(type('G', (), {})))
class M:
    def __mro_entries__(self, bases): return (dict,)
class FromM(M()): pass
print(FromM.__bases__, FromM.__orig_bases__[0].__class__.__name__)
class Hooked:
    subs = []
    def __init_subclass__(cls, **kw): Hooked.subs.append((cls.__name__, kw))
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
class H1(Hooked, a=1): pass
print(Hooked.subs, H1[int, 3], Hooked['x'], int.__flags__ & (1 << 8) != 0, A.__basicsize__ > 0, A.__dictoffset__, A.__weakrefoffset__)
print(dir(type('E', (), {'b': 1, 'a': 2}))[-2:], callable(A), callable(a), A.__eq__ is object.__eq__, A.__hash__ is object.__hash__, type.__instancecheck__(A, a), type.mro(B)[0].__name__)
print(object.__dir__(3)[:1] != [], object.__reduce_ex__(a, 2)[0].__name__, a.__sizeof__() > 0, object().__eq__(1), object().__ne__(1), A.__lt__(a, 1), A.__format__(3, ''), A.__str__(5))
