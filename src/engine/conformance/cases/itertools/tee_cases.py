from itertools import tee, islice, count, chain
import weakref, gc

a, b = tee([])
print(list(a), list(b))
a, b = tee(range(5))
print(list(zip(a, b)))
a, b = tee(range(5))
print(next(a), next(a), list(b), list(a))
a, b, c = tee(map(str, range(4)), 3)
print([next(a) for _ in range(2)], ''.join(c), ''.join(b), ''.join(a))
print(tee('abc', 0), len(tee('abc', 1)), len(tee(iterable='abc', n=4) if False else tee('abc', 4)))
for bad in (lambda: tee(), lambda: tee(3), lambda: tee([1, 2], 'x'), lambda: tee([1, 2], -1), lambda: tee([1, 2], 3, 'x')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
a, b = tee('abc')
c, d = tee(a)
print(list(c), list(d), list(b))
e = b.__copy__()
print(list(e), list(b), a.__copy__ is not None)
t = type(a)
print(t, t.__name__)
x = t('abc')
print(list(x), list(t(iter('xyz'))))
try:
    t()
except TypeError as e:
    print('TypeError', e)
try:
    t([1], 2)
except TypeError as e:
    print('TypeError', e)
def source():
    for i in range(3):
        print('making', i)
        yield i
a, b = tee(source())
print('first', next(a))
print('second', next(b), next(b))
print('rest', list(a), list(b))
def fails():
    yield 1
    raise OSError('gone')
a, b = tee(fails())
print(next(a))
for it in (a, b):
    try:
        print(list(it))
    except OSError as e:
        print(e)
class Thing:
    pass
things = [Thing() for _ in range(3)]
refs = [weakref.ref(t) for t in things]
a, b = tee(iter(things))
del things
next(a)
print([r() is not None for r in refs])
del a, b
gc.collect()
print([r() is not None for r in refs])
def pairwise(it):
    a, b = tee(it)
    next(b, None)
    return zip(a, b)
print(list(pairwise('hello')))
def lookahead(it):
    [copy] = tee(it, 1)
    return next(copy, None)
print(lookahead(iter('xy')))
a, b = tee(count())
print(sum(islice(a, 1000)), sum(islice(b, 500)), next(a), next(b))
# a tee iterator inside its own source
class Loop:
    def __iter__(self): return self
    def __next__(self): return next(self.a)
l = Loop()
l.a, b = tee(l)
try:
    next(l.a)
except RuntimeError as e:
    print('RuntimeError', e)
l.a = None
