import types
import inspect
from collections.abc import Awaitable, Coroutine, AsyncIterator, AsyncGenerator


@types.coroutine
def old_style(n):
    total = 0
    for i in range(n):
        total += (yield i) or 0
    return total


async def main(n):
    first = await old_style(n)
    second = await old_style(first)
    return first, second


c = main(2)
print(c.send(None), c.send(1), end=' ')
try:
    v = c.send(2)
    while True:
        print(v, end=' ')
        v = c.send(10)
except StopIteration as s:
    print('->', s.value)
print(inspect.iscoroutinefunction(main), inspect.iscoroutinefunction(old_style), inspect.isgeneratorfunction(old_style))
print(inspect.isawaitable(old_style(1)), isinstance(old_style(1), Awaitable), isinstance(old_style(1), Coroutine))


async def agen():
    yield 1


g = agen()
print(isinstance(g, AsyncIterator), isinstance(g, AsyncGenerator), inspect.isasyncgen(g), inspect.isasyncgenfunction(agen))
c = main(1)
print(inspect.getcoroutinestate(c), isinstance(c, Awaitable), inspect.iscoroutine(c))
c.send(None)
print(inspect.getcoroutinestate(c), c.cr_await.__name__, sorted(inspect.getcoroutinelocals(c)))
c.close()
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
for f in (lambda: iter(c), lambda: list(agen()), lambda: [*g], lambda: next(agen()), lambda: len(g)):
    try:
        f()
    except TypeError as e:
        print(e)


class Delegating:
    def __init__(self, coro):
        self.coro = coro

    def __await__(self):
        print('before')
        result = yield from self.coro.__await__()
        print('after')
        return result * 2


async def leaf():
    return await old_style(1)


async def outer():
    return await Delegating(leaf())


o = outer()
print(o.send(None))
try:
    o.send(21)
except StopIteration as s:
    print(s.value)
w = leaf().__await__()
print(type(w).__name__, next(w))
try:
    w.send(4)
except StopIteration as s:
    print(s.value)
try:
    @types.coroutine
    def plain():
        return [1]
    print(plain())
    types.coroutine(3)
except TypeError as e:
    print(e)


async def twice(c):
    await c
    await c


x = leaf()
t = twice(x)
t.send(None)
try:
    t.send(1)
except RuntimeError as e:
    print(e)
