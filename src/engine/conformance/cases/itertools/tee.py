from itertools import tee

a, b = tee([1, 2, 3])
print(next(a), list(b), list(a), tee('abc', 0), len(tee('x', 4)))
x, y, z = tee(iter('abcdef'), 3)
print(next(x), next(x), next(y), ''.join(z), ''.join(x), ''.join(y))
c = tee(range(5), 1)[0]
next(c)
d = c.__copy__()
print(list(c), list(d))
e, f = tee(c)
print(list(e), type(e).__name__, type(e))
for bad in (lambda: tee(), lambda: tee(5), lambda: tee([], -1), lambda: tee([], 'x'), lambda: tee([], 2, 3)):
    try:
        print(bad())
    except Exception as err:
        print(type(err).__name__, err)


def noisy():
    for i in range(3):
        print('produce', i)
        yield i


p, q = tee(noisy())
print(list(zip(p, q)))
big1, big2 = tee(range(300))
print(sum(big1), sum(big2))


def failing():
    yield 1
    raise KeyError('broken')


u, v = tee(failing())
for t in (u, v):
    try:
        print(next(t))
        next(t)
    except (KeyError, StopIteration) as err:
        print(type(err).__name__)
nested = tee(tee('ab')[0])
print([''.join(n) for n in nested])


def lookahead(it):
    a, b = tee(it)
    next(b, None)
    return zip(a, b)


print(list(lookahead('wxyz')))
