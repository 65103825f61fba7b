from itertools import chain, compress, cycle, islice, repeat, count

print(list(chain('abc', 'def')), list(chain('abc')), list(chain('')), list(chain()))
print(list(chain.from_iterable(['abc', 'def'])), list(chain.from_iterable([])))
for bad in (lambda: list(chain(2, 3)), lambda: list(chain.from_iterable([2])), lambda: chain.from_iterable(5),
            lambda: chain.from_iterable(), lambda: chain(a=1), lambda: list(chain('a', None))):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
c = chain([1, 2], (x * 10 for x in range(3)), {5: 6})
print(next(c), list(c), next(c, None))
c = chain(iter('ab'), iter('cd'))
next(c)
print(list(islice(c, 2)), list(c))

print(list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])))
print(list(compress(data='ABCDEF', selectors=[0, 0, 0, 0, 0, 0])))
print(list(compress('ABCDEF', [1, 1])), list(compress('ABC', repeat(True))))
print(len(list(compress(range(10_000), cycle([1, 0, 0])))))
for bad in (lambda: compress(None, range(6)), lambda: compress(range(6), None), lambda: compress(range(6)),
            lambda: compress(range(6), [1], 2), lambda: list(compress('abc', [object(), '', 'x']))):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
class Truth:
    def __bool__(self):
        raise ValueError('no truth')
try:
    list(compress('a', [Truth()]))
except ValueError as e:
    print(e)

print(list(islice(cycle('abc'), 10)), list(cycle('')))
for bad in (lambda: cycle(), lambda: cycle(5), lambda: cycle([1], [2]), lambda: cycle(iterable=[1])):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
cy = cycle(iter([1, 2]))
print([next(cy) for _ in range(5)])
def once():
    yield 1
    print('exhausted')
cy = cycle(once())
print([next(cy) for _ in range(3)])

print(list(repeat('a', 3)), list(repeat(object='a', times=2)), list(repeat('a', 0)), list(repeat('a', -3)))
print(repeat('a', 5), repeat(1), repr(repeat(2, times=-1)))
r = repeat(1, 5)
print(r.__length_hint__(), next(r), r.__length_hint__(), r)
for bad in (lambda: repeat(), lambda: repeat(None, 3, 4), lambda: repeat(None, 'a'), lambda: repeat(1).__length_hint__(),
            lambda: repeat(1, times=2.5)):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
print(list(map(pow, range(6), repeat(2))))
print(list(zip(count(1), repeat('x', 3))))
