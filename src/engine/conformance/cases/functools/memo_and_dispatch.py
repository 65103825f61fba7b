from functools import lru_cache, cache, singledispatch, singledispatchmethod, reduce, partial, cached_property
from collections import OrderedDict
from decimal import Decimal
from fractions import Fraction
from numbers import Number, Integral
import collections.abc


@singledispatch
def render(x, indent=0):
    return f'obj:{x!r}'


@render.register
def _(x: int | float, indent=0):
    return f'num:{x}'


@render.register(bool)
def _(x, indent=0):
    return 'yes' if x else 'no'


@render.register(collections.abc.Mapping)
def render_map(x, indent=0):
    return '{' + ', '.join(f'{k}={render(v, indent + 1)}' for k, v in x.items()) + '}'


@render.register
def _(x: collections.abc.Sequence, indent=0):
    return '[' + '|'.join(render(v, indent + 1) for v in x) + ']'


@render.register(str)
def _(x, indent=0):
    return '"' * (indent + 1) + x


render.register(type(None), lambda x, indent=0: 'nil')
for v in (1, 2.5, True, None, 'a', [1, 'b', [None]], {'k': (1,)}, OrderedDict(z=1), {1}, b'by', Decimal(1)):
    print(render(v))
print(render.dispatch(bool) is render.dispatch(int), render.dispatch(dict) is render_map, len(render.registry))
for f in (lambda: render(), lambda: render.register('x'), lambda: render.register(3)(lambda x: x)):
    try:
        f()
    except TypeError as e:
        print(e)


class Fmt:
    @singledispatchmethod
    def show(self, arg):
        raise NotImplementedError(type(arg).__name__)

    @show.register
    def _(self, arg: int):
        return f'{self.__class__.__name__} int {arg}'

    @show.register
    @classmethod
    def _(cls, arg: str):
        return f'{cls.__name__} str {arg}'


class Sub(Fmt):
    pass


print(Sub().show(3), Fmt().show('x'))
try:
    Fmt().show([])
except NotImplementedError as e:
    print(e)


@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info())


@lru_cache(maxsize=2, typed=True)
def sq(x): print('  computing', repr(x)); return x * x


print(sq(2), sq(2.0), sq(2), sq(True), sq(2.0), sq.cache_info(), sq.cache_parameters())
sq.cache_clear()
print(sq.cache_info())
try:
    sq([])
except TypeError as e:
    print(e)
print(reduce(lambda a, b: a * b, range(1, 10)), reduce(max, [3, 9, 2], 5), reduce(lambda a, x: {**a, x: len(a)}, 'abca', {}))
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, partial(pow, 2), abs)(-5), partial(int, base=2)('101'), partial(partial(print, 1), 2, sep='+').args)


class T:
    @cached_property
    def v(self): print('  once'); return 42


t = T()
print(t.v, t.v, vars(t))
del t.v
print(t.v)
