import functools, collections.abc as c, decimal, typing
from functools import singledispatch, singledispatchmethod

@singledispatch
def g(obj): return 'base'
def g_int(i): return 'integer'
g.register(int, g_int)
print(g('str'), g(1), g([1]), g(True))
@g.register(list)
def _(o): return 'list'
@g.register
def _(o: dict | set): return 'dict or set'
@g.register
def _(o: typing.Union[bytes, bytearray]): return 'octets'
print(g([]), g({}), g(set()), g(b''), g(bytearray()), g(frozenset()))
print(g.dispatch(bool).__name__, g.dispatch(str).__name__, sorted(k.__name__ for k in g.registry))
try:
    g.registry[int] = 1
except TypeError as e:
    print(e)
try:
    g()
except TypeError as e:
    print(e)
for bad in (lambda: g.register(42), lambda: g.register(lambda x: x), lambda: g.register(typing.List[int]), lambda: g.register(list[int], g_int),
            lambda: g.register('x', g_int)):
    try:
        bad()
    except TypeError as e:
        print('TypeError', str(e).split(' at 0x')[0])
try:
    @g.register
    def _(arg): return 'no annotation'
except TypeError as e:
    print(str(e).split('Invalid')[0] + '|', str(e).split('.')[-1] if '.' in str(e) else '')
try:
    @g.register
    def _(arg: typing.Iterable[str]): return 'x'
except TypeError as e:
    print(e)
# mro and ABCs
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
@singledispatch
def h(o): return 'object'
h.register(A, lambda o: 'A'); h.register(B, lambda o: 'B')
print(h(A()), h(B()), h(C()), h(D()), h(5))
h.register(C, lambda o: 'C')
print(h(D()), h.dispatch(D)(0))
h.register(c.Sized, lambda o: 'sized'); h.register(c.MutableMapping, lambda o: 'mutablemapping')
print(h({}), h([]), h(''), h(b''))
@singledispatch
def amb(o): return 'base'
amb.register(c.Iterable, lambda o: 'iterable'); amb.register(c.Container, lambda o: 'container')
class O(c.Sized):
    def __len__(self): return 0
c.Iterable.register(O); c.Container.register(O)
try:
    amb(O())
except RuntimeError as e:
    print('RuntimeError', str(e).replace('__main__.', '')[:30])
class M:
    @singledispatchmethod
    def show(self, arg): raise NotImplementedError(f'cannot show {type(arg).__name__}')
    @show.register
    def _(self, arg: int): return f'int {arg}'
    @show.register(str)
    def _(self, arg): return f'str {arg!r}'
    @singledispatchmethod
    @classmethod
    def make(cls, arg): return cls.__name__, 'default'
    @make.register
    @classmethod
    def _(cls, arg: float): return cls.__name__, 'float'
    @singledispatchmethod
    @staticmethod
    def stat(arg): return 'static'
    @stat.register(int)
    @staticmethod
    def _(arg): return 'static int'
m = M()
print(m.show(3), m.show('x'), m.make(1.5), M.make(2), M.stat(1), m.stat(''))
try:
    m.show(1.5)
except NotImplementedError as e:
    print(e)
try:
    m.show()
except TypeError as e:
    print(e)
class N(M):
    pass
print(N().show(1), N.make(1.0))
print(M.show.__name__ if hasattr(M.show, '__name__') else '-', g.__name__, g.__wrapped__.__name__)
import numbers
@singledispatch
def num(x): return 'not a number'
@num.register(numbers.Number)
def _(x): return 'number'
@num.register(numbers.Integral)
def _(x): return 'integral'
print(num(1), num(1.0), num(1j), num(decimal.Decimal(1)), num('1'))
print(num.dispatch(bool) is num.registry[numbers.Integral])
@singledispatch
def pretty(x): return repr(x)
@pretty.register(list)
def _(x): return '[' + '; '.join(pretty(i) for i in x) + ']'
@pretty.register(type(None))
def _(x): return 'nothing'
print(pretty([1, None, [2, 'a']]))
