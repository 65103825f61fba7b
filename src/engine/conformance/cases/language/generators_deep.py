import inspect
import sys


def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f'{a}{c}'
        yield from hanoi(n - 1, b, a, c)


def permute(xs):
    if len(xs) <= 1:
        yield xs
    for i in range(len(xs) if len(xs) > 1 else 0):
        for rest in permute(xs[:i] + xs[i + 1:]):
            yield xs[i:i + 1] + rest


def primes():
    found = {}
    n = 2
    while True:
        p = found.pop(n, None)
        if p is None:
            yield n
            found[n * n] = n
        else:
            m = n + p
            while m in found:
                m += p
            found[m] = p
        n += 1


def queens(n, cols=()):
    if len(cols) == n:
        yield cols
        return
    for c in range(n):
        if all(c != d and abs(c - d) != len(cols) - r for r, d in enumerate(cols)):
            yield from queens(n, cols + (c,))


print(' '.join(hanoi(3)), list(permute('abc')), [p for p, _ in zip(primes(), range(12))])
print(len(list(queens(6))), next(queens(8)))


def echo():
    print('start', inspect.getgeneratorstate(g))
    got = None
    while got != 'stop':
        try:
            got = yield got
        except ValueError as e:
            got = f'<{e}>'
        finally:
            sys.stdout.write('.')
    return 'end'


g = echo()
print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno - g.gi_code.co_firstlineno)
try:
    g.send(1)
except TypeError as e:
    print(e)
print(next(g), g.send('x'), g.throw(ValueError('v')), g.throw(ValueError, 'old', None) if False else '', inspect.getgeneratorlocals(g))
try:
    g.send('stop')
except StopIteration as s:
    print(s.value, inspect.getgeneratorstate(g), g.gi_frame, next(g, 'exhausted'))
try:
    g.throw(KeyError('after'))
except KeyError as e:
    print('after end', e)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('ignoring')
            yield 2
            return


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
s.close()


def returns():
    try:
        yield 1
    except GeneratorExit:
        return 'closing value'


r = returns()
next(r)
print(r.close(), r.close(), returns().close())


def bad():
    yield 1
    raise StopIteration('leak')


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def self_run():
    yield next(me)


me = self_run()
try:
    next(me)
except ValueError as e:
    print(e)
del me


class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration(f'r{self.n}')
        return self.n
    def throw(self, t): print('throw called', repr(t)); return 'thrown'
    def close(self): print('close called')


def deleg():
    r = yield from It()
    print('result', r)
    yield from 'ab'


d = deleg()
print(list(d))
d = deleg()
print(next(d), d.throw(ValueError('z')), d.gi_yieldfrom.__class__.__name__)
d.close()
try:
    d2 = deleg()
    next(d2)
    d2.send('needs send')
except AttributeError as e:
    print(e)
print(sum(x * y for x in range(3) for y in range(x)), (i for i in ()).__name__, type(x for x in ()).__qualname__)
