# The recipes of the documentation, as people copy them.
import collections
import functools
import math
import operator
import random
from itertools import (accumulate, batched, chain, combinations, compress, count, cycle, filterfalse, groupby, islice, pairwise,
                       permutations, product, repeat, starmap, takewhile, tee, zip_longest)

def prepend(value, iterable): return chain([value], iterable)
def tabulate(function, start=0): return map(function, count(start))
def repeatfunc(function, times=None, *args):
    if times is None:
        return starmap(function, repeat(args))
    return starmap(function, repeat(args, times))
def flatten(lol): return chain.from_iterable(lol)
def ncycles(iterable, n): return chain.from_iterable(repeat(tuple(iterable), n))
def loops(n): return repeat(None, n)
def tail(n, iterable):
    try:
        size = len(iterable)
    except TypeError:
        return iter(collections.deque(iterable, maxlen=n))
    else:
        return islice(iterable, max(0, size - n), None)
def consume(iterator, n=None):
    if n is None:
        collections.deque(iterator, maxlen=0)
    else:
        next(islice(iterator, n, n), None)
def quantify(iterable, predicate=bool): return sum(map(predicate, iterable))
def first_true(iterable, default=False, predicate=None): return next(filter(predicate, iterable), default)
def all_equal(iterable, key=None): return len(list(islice(groupby(iterable, key), 2))) <= 1
def unique_justseen(iterable, key=None):
    if key is None:
        return map(operator.itemgetter(0), groupby(iterable))
    return map(next, map(operator.itemgetter(1), groupby(iterable, key)))
def unique_everseen(iterable, key=None):
    seen = set()
    if key is None:
        for element in filterfalse(seen.__contains__, iterable):
            seen.add(element)
            yield element
    else:
        for element in iterable:
            k = key(element)
            if k not in seen:
                seen.add(k)
                yield element
def sliding_window(iterable, n):
    iterator = iter(iterable)
    window = collections.deque(islice(iterator, n - 1), maxlen=n)
    for x in iterator:
        window.append(x)
        yield tuple(window)
def grouper(iterable, n, *, incomplete='fill', fillvalue=None):
    iterators = [iter(iterable)] * n
    match incomplete:
        case 'fill': return zip_longest(*iterators, fillvalue=fillvalue)
        case 'strict': return zip(*iterators, strict=True)
        case 'ignore': return zip(*iterators)
        case _: raise ValueError('Expected fill, strict, or ignore')
def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for num_active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, num_active))
        yield from map(next, iterators)
def subslices(seq): return starmap(operator.getitem, zip(repeat(seq), starmap(slice, combinations(range(len(seq) + 1), 2))))
def iter_index(iterable, value, start=0, stop=None):
    iterator = islice(iterable, start, stop)
    for i, element in enumerate(iterator, start):
        if element is value or element == value:
            yield i
def iter_except(function, exception, first=None):
    with __import__('contextlib').suppress(exception):
        if first is not None:
            yield first()
        while True:
            yield function()
def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def sum_of_squares(it): return math.sumprod(*tee(it))
def reshape(matrix, columns): return batched(chain.from_iterable(matrix), columns, strict=True)
def transpose(matrix): return zip(*matrix, strict=True)
def matmul(m1, m2):
    n = len(m2[0])
    return batched(starmap(math.sumprod, product(m1, transpose(m2))), n)
def convolve(signal, kernel):
    kernel = tuple(kernel)[::-1]
    n = len(kernel)
    padded = chain(repeat(0, n - 1), signal, repeat(0, n - 1))
    return map(math.sumprod, repeat(kernel), sliding_window(padded, n))
def polynomial_from_roots(roots):
    return functools.reduce(convolve, [(1, -r) for r in roots], (1,))
def sieve(n):
    if n > 2:
        yield 2
    data = bytearray((0, 1)) * (n // 2)
    for p in iter_index(data, 1, start=3, stop=math.isqrt(n) + 1):
        data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    yield from iter_index(data, 1, start=3)
def factor(n):
    for prime in sieve(math.isqrt(n) + 1):
        while not n % prime:
            yield prime
            n //= prime
            if n == 1:
                return
    if n > 1:
        yield n
def nth_combination(iterable, r, index):
    pool = tuple(iterable)
    n = len(pool)
    c = math.comb(n, r)
    result = []
    while r:
        c, n, r = c * r // n, n - 1, r - 1
        while index >= c:
            index -= c
            c, n = c * (n - r) // n, n - 1
        result.append(pool[-1 - n])
    return tuple(result)

print(list(prepend(1, [2, 3, 4])), list(islice(tabulate(lambda x: 2 * x), 4)))
print(list(repeatfunc(pow, 3, 2, 3)), list(flatten([[0, 1], [2, 3]])), ''.join(ncycles('abc', 2)), len(list(loops(5))))
print(list(tail(3, 'ABCDEFG')), list(tail(2, iter('ABC'))))
it = iter(range(10)); consume(it, 3); print(next(it)); consume(it); print(next(it, 'empty'))
print(quantify([True, False, True]), first_true('ABC0DEF1', '9', str.isdigit), all_equal('aaa'), all_equal('4٤໔', key=int))
print(''.join(unique_justseen('ABBcCAD', str.casefold)), ''.join(unique_everseen('ABBcCAD', str.casefold)), ''.join(unique_everseen('AAAABBBCCDAABBB')))
print(list(map(''.join, sliding_window('ABCDEFG', 4))), [''.join(g) for g in grouper('ABCDEFG', 3, fillvalue='x')])
try:
    list(grouper('ABCDEFG', 3, incomplete='strict'))
except ValueError as e:
    print(e)
print([''.join(g) for g in grouper('ABCDEFG', 3, incomplete='ignore')], ''.join(roundrobin('ABC', 'D', 'EF')), list(map(''.join, subslices('ABCD'))))
print(list(iter_index('AABCADEAF', 'A')), list(iter_except([1, 2, 3].pop, IndexError)), list(powerset([1, 2, 3])))
print(sum_of_squares([10, 20, 30]), list(reshape([(0, 1), (2, 3), (4, 5)], 3)), list(transpose([(1, 2, 3), (11, 22, 33)])))
print(list(matmul([(7, 5), (3, 5)], [(2, 5), (7, 9)])), list(convolve([1, -1, -20], [1, -3])), polynomial_from_roots([5, -4, 3]) and list(polynomial_from_roots([5, -4, 3])))
print(list(sieve(30)), list(factor(99_953)), list(factor(2 ** 4 * 97)), nth_combination('ABCDEFG', 3, 17))
