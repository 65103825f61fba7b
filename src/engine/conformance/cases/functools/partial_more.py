import copy
from functools import partial


def f(*a, **k):
    return a, sorted(k.items())


p = partial(f, 1, x=2)
c = copy.copy(p)
d = copy.deepcopy(p)
print(c(), d(), c.func is f, c.keywords == p.keywords)
p.__setstate__((f, (9,), {'z': 0}, {'attr': 1}))
print(p(), p.attr)
for bad in ((f, (), {}), (f, [], {}, None), (1, (), {}, None), 'text', (f, (), 5, None)):
    try:
        p.__setstate__(bad)
    except Exception as e:
        print(type(e).__name__, e)


class P(partial):
    def describe(self):
        return f'{self.func.__name__}{self.args}'


x = P(f, 1)
print(x.describe(), type(partial(x)).__name__, x(2), repr(P(int, '5')))
kind, args, state = partial(int, '3', base=8).__reduce__()
print(kind, args, state)
print(partial.__class_getitem__(int), partial[int])


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state
        return self


cell = Cell()
print(partial(Cell.set_state, cell, True)().alive, callable(p), hasattr(p, '__name__'))
handlers = [partial(lambda i, j: i * j, i) for i in range(4)]
print([h(10) for h in handlers])
try:
    partial(int, base=2)('9')
except ValueError as e:
    print(e)
