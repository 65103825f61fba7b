from functools import singledispatch, singledispatchmethod
from collections.abc import Sequence


@singledispatch
def fun(arg, verbose=False):
    return f'default {arg}'


@fun.register
def _(arg: int, verbose=False):
    return f'int {arg} {verbose}'


@fun.register(list)
def _(arg, verbose=False):
    return f'list {len(arg)}'


@fun.register
def _(arg: str | bytes, verbose=False):
    return f'text {arg!r}'


fun.register(type(None), lambda arg, verbose=False: 'nothing')
print(fun(1.5), fun(1), fun(True, verbose=1), fun([1, 2]), fun('x'), fun(b'y'), fun(None))
print(fun.dispatch(bool) is fun.dispatch(int), fun.dispatch(float) is fun.registry[object], len(fun.registry))


@fun.register(Sequence)
def _(arg, verbose=False):
    return 'sequence'


print(fun((1,)), fun([1]), fun(range(3)))
for bad in (lambda: fun(), lambda: fun.register(5), lambda: fun.register(int, 5) and fun(1)):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError('Cannot negate a')

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register
    def _(self, arg: bool):
        return not arg

    @singledispatchmethod
    @classmethod
    def kind(cls, arg):
        return cls.__name__, 'other'

    @kind.register
    @classmethod
    def _(cls, arg: str):
        return cls.__name__, 'str'


n = Negator()
print(n.neg(5), n.neg(True), Negator.kind(1), n.kind('s'))
try:
    n.neg('x')
except NotImplementedError as e:
    print(e)


class A: ...
class B(A): ...
class C(A): ...
class D(B, C): ...


@singledispatch
def mro(x):
    return 'base'


mro.register(A, lambda x: 'A')
mro.register(C, lambda x: 'C')
print([mro(k()) for k in (A, B, C, D, int)])
