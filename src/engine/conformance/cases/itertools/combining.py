from itertools import chain, compress, zip_longest

print(list(chain('ABC', 'DEF')), list(chain()), list(chain([], [1], (), 'x')), list(chain.from_iterable(['ab', [1, 2]])))
print(list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])), list(compress('ABC', [1])), list(compress([], [1])), list(compress(data='xy', selectors=(0, 'yes'))))
print(list(zip_longest('ABCD', 'xy', fillvalue='-')), list(zip_longest('ab', [1, 2, 3])), list(zip_longest()), list(zip_longest('a', '', 'bcd')))
c = chain('ab', 5)
print(next(c), next(c))
for bad in (lambda: next(c), lambda: chain(1), lambda: list(chain(1)), lambda: chain.from_iterable(5), lambda: list(chain.from_iterable([5])), lambda: compress('a'), lambda: compress(1, 2), lambda: zip_longest('a', x=1), lambda: zip_longest(5), lambda: chain(a=1)):
    try:
        print(type(bad()).__name__)
    except Exception as e:
        print(type(e).__name__, e)


def gen(name, n):
    try:
        for i in range(n):
            yield f'{name}{i}'
    finally:
        print('close', name)


print(list(chain(gen('a', 2), gen('b', 1))))
z = zip_longest(gen('x', 1), gen('y', 2))
print(next(z), next(z))
del z
flat = list(chain.from_iterable(chain.from_iterable([[[1, 2], [3]], [[4]]])))
print(flat)


def flatten(x):
    return chain.from_iterable(flatten(i) if isinstance(i, list) else [i] for i in x)


print(list(flatten([1, [2, [3, [4]], 5]])))
print(list(compress(range(10), (n % 3 == 0 for n in range(10)))))
