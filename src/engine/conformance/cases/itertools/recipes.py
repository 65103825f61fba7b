import collections
import operator
from itertools import (accumulate, chain, combinations, compress, count, cycle, filterfalse, groupby, islice, repeat, starmap, takewhile, tee, zip_longest, product)


def take(n, iterable):
    return list(islice(iterable, n))


def prepend(value, iterator):
    return chain([value], iterator)


def tabulate(function, start=0):
    return map(function, count(start))


def tail(n, iterable):
    return iter(collections.deque(iterable, maxlen=n))


def consume(iterator, n=None):
    if n is None:
        collections.deque(iterator, maxlen=0)
    else:
        next(islice(iterator, n, n), None)


def nth(iterable, n, default=None):
    return next(islice(iterable, n, None), default)


def all_equal(iterable):
    return len(take(2, groupby(iterable))) <= 1


def quantify(iterable, predicate=bool):
    return sum(map(predicate, iterable))


def sliding_window(iterable, n):
    it = iter(iterable)
    window = collections.deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)


def grouper(iterable, n, fillvalue=None):
    return zip_longest(*[iter(iterable)] * n, fillvalue=fillvalue)


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for num_active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, num_active))
        yield from map(next, iterators)


def partition(predicate, iterable):
    t1, t2, p = tee(iterable, 3)
    p1, p2 = tee(map(predicate, p))
    return compress(t1, map(operator.not_, p1)), compress(t2, p2)


def unique_everseen(iterable, key=None):
    seen = set()
    for element in filterfalse(seen.__contains__, iterable):
        seen.add(element)
        yield element


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    for p in range(3, int(n**0.5) + 1, 2):
        if data[p]:
            data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    return [2] + list(compress(range(n), data))


def polynomial_from_roots(roots):
    poly = [1]
    for r in roots:
        poly = list(map(operator.sub, chain(poly, [0]), chain([0], (c * r for c in poly))))
    return poly


print(take(3, 'abcde'), list(prepend(0, [1])), take(4, tabulate(lambda x: x * x)), list(tail(2, 'abc')))
it = iter('abcdef')
consume(it, 2)
print(next(it), nth('abc', 1), nth('abc', 9, '-'), all_equal('aaa'), all_equal('ab'), quantify([1, 0, 1]))
print([''.join(w) for w in sliding_window('abcde', 3)], [''.join(g) for g in grouper('abcdefg', 3, 'x')], ''.join(roundrobin('ABC', 'D', 'EF')))
evens, odds = partition(lambda x: x % 2, range(6))
print(list(evens), list(odds), ''.join(unique_everseen('AAAABBBCCDAABBB')), sieve(30), polynomial_from_roots([5, -4, 3]))
print(list(accumulate(chain([1], repeat(2, 3)), operator.mul)), list(starmap(operator.add, combinations(range(3), 2))))
print(dict(zip('abc', count())), max(product(range(3), 'ab')), ''.join(takewhile(str.isdigit, '12a3')))
