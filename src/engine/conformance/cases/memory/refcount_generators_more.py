# Counts in and around suspended frames.
import sys

rc = sys.getrefcount


def gen(value):
    print('in', rc(value))
    got = yield value
    print('sent', rc(got), rc(value))
    try:
        yield
    finally:
        print('finally', rc(value))


x, y = object(), object()
g = gen(x)
print(rc(x), rc(g), rc(g.gi_frame), rc(g.gi_code))
print(rc(next(g)), rc(x))
g.send(y)
print(rc(x), rc(y))
g.close()
print(rc(x), rc(y), rc(g))


def delegate(value):
    result = yield from gen(value)
    return result


d = delegate(x)
print(next(d) is x, rc(x))
print(rc(d.gi_yieldfrom))
del d
print(rc(x))


def many(value):
    for item in [value, value]:
        yield item


m = many(x)
print(rc(x))
next(m)
print(rc(x))
list(m)
print(rc(x), m.gi_frame)
print([rc(v) for v in many(x)])
for v in many(x):
    print(rc(v))
v = None
print(rc(x))


async def coro(value):
    return rc(value)


c = coro(x)
print(rc(x))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
print(rc(x))
c = coro(x)
c.close()
print(rc(x))


def thrown(value):
    try:
        yield
    except ValueError as error:
        print(rc(error), rc(value))
        yield rc(error)


t = thrown(x)
next(t)
problem = ValueError()
print(t.throw(problem), rc(problem))
t.close()
problem.__traceback__ = None
print(rc(problem), rc(x))
