from itertools import starmap, filterfalse, takewhile, dropwhile, count, repeat, zip_longest
import operator

print(list(starmap(operator.pow, zip(range(3), range(1, 7)))), list(starmap(operator.pow, [])))
print(list(starmap(operator.pow, [iter([4, 5])])), list(starmap(max, ['abc', [3, 9]])))
for bad in (lambda: list(starmap(operator.pow, [None])), lambda: starmap(), lambda: starmap(operator.pow, [(4, 5)], 'extra'),
            lambda: list(starmap(10, [(4, 5)])), lambda: list(starmap(operator.pow, [(4,)])), lambda: starmap(operator.pow, 5),
            lambda: list(starmap(lambda a, b: a, ['abc']))):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)

even = lambda x: x % 2 == 0
print(list(filterfalse(even, range(6))), list(filterfalse(None, [0, 1, 0, 2, ''])), list(filterfalse(bool, [0, 1, 0, 2, 0])))
for bad in (lambda: filterfalse(), lambda: filterfalse(lambda x: x), lambda: filterfalse(lambda x: x, range(6), 7),
            lambda: filterfalse(even, 3), lambda: next(filterfalse(range(6), range(6)))):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)

data = [1, 3, 5, 20, 2, 4, 6, 8]
print(list(takewhile(lambda x: x < 10, data)), list(dropwhile(lambda x: x < 10, data)))
print(list(takewhile(even, [])), list(dropwhile(even, [2, 4])), list(takewhile(None.__class__, [1]) if False else []))
t = takewhile(bool, [1, 1, 1, 0, 0, 0, 1])
print(list(t), next(t, 'stop'), next(t, 'stop'))
d = dropwhile(lambda c: c.isspace(), '  text  ')
print(''.join(d))
for cls in (takewhile, dropwhile):
    for bad in (lambda: cls(), lambda: cls(operator.pow), lambda: cls(operator.pow, [(4, 5)], 'extra'), lambda: next(cls(10, [(4, 5)])),
                lambda: next(cls(lambda x: 1 / 0, [(4, 5)])), lambda: cls(even, None)):
        try:
            print(bad())
        except Exception as e:
            print(cls.__name__, type(e).__name__, e)

print(list(zip_longest('abc', range(6))), list(zip_longest('abc', range(2), fillvalue='-')))
print(list(zip_longest()), list(zip_longest([])), list(zip_longest('abcdef')))
print([tuple(list(pair)) for pair in zip_longest('abc', 'defg')])
for bad in ("zip_longest('abc', fv=1)", "zip_longest('abc', fillvalue=1, bogus_keyword=None)", "zip_longest(3)", "zip_longest('a', 3)"):
    try:
        print(eval(bad))
    except TypeError as e:
        print('TypeError', e)
def repeater(n):
    yield from range(n)
    raise RuntimeError('ends badly')
z = zip_longest(repeater(2), [9])
print(next(z), next(z))
try:
    next(z)
except RuntimeError as e:
    print(e)
print(next(z, 'done'))
