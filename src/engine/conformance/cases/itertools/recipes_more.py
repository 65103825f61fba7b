from itertools import *
import operator
import collections


def take(n, it): return list(islice(it, n))
def flatten(ll): return chain.from_iterable(ll)
def pairs(it): return pairwise(it)
def grouper(it, n, *, incomplete='fill', fillvalue=None):
    iters = [iter(it)] * n
    match incomplete:
        case 'fill': return zip_longest(*iters, fillvalue=fillvalue)
        case 'strict': return zip(*iters, strict=True)
        case 'ignore': return zip(*iters)
        case _: raise ValueError('Expected fill, strict, or ignore')
def roundrobin(*its):
    iterators = map(iter, its)
    for n in range(len(its), 0, -1):
        iterators = cycle(islice(iterators, n))
        yield from map(next, iterators)
def unique(it, key=None):
    seen = set()
    for e in it:
        k = e if key is None else key(e)
        if k not in seen:
            seen.add(k)
            yield e
def unique_justseen(it, key=None): return map(next, map(operator.itemgetter(1), groupby(it, key)))
def powerset(s): s = list(s); return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def sliding(it, n):
    it = iter(it)
    w = collections.deque(islice(it, n - 1), maxlen=n)
    for x in it:
        w.append(x)
        yield tuple(w)
def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    for p in takewhile(lambda p: p * p < n, compress(count(), data)):
        data[p * p: n: p + p] = bytes(len(range(p * p, n, p + p)))
    return [2, *compress(range(n), data)] if n > 2 else []
def iter_except(f, exc, first=None):
    try:
        if first is not None:
            yield first()
        while True:
            yield f()
    except exc:
        pass
def convolve(signal, kernel):
    kernel = tuple(kernel)[::-1]
    n = len(kernel)
    padded = chain(repeat(0, n - 1), signal, repeat(0, n - 1))
    for w in sliding(padded, n):
        yield sum(map(operator.mul, kernel, w))
def partition(p, it):
    a, b = tee(it)
    return filterfalse(p, a), filter(p, b)


print(take(5, count(10, -3)), list(flatten([[1], (2, 3), 'ab'])), list(pairs('abcd')))
print(list(grouper('ABCDEFG', 3, fillvalue='x')), list(grouper('ABCDEFG', 3, incomplete='ignore')))
try:
    list(grouper('ABCDEFG', 3, incomplete='strict'))
except ValueError as e:
    print(e)
print(list(roundrobin('ABC', 'D', 'EF')), list(unique('AAbBCcAD', str.lower)), list(unique_justseen('AAAABBBCCDAABBB')))
print(len(list(powerset('abcd'))), list(powerset([1, 2])), list(sliding('ABCDE', 3)), sieve(50))
s = {3: 'c', 1: 'a'}
print(list(iter_except(s.popitem, KeyError)), s, list(convolve([1, 2, 3], [0, 1, 0.5])))
odd = partition(lambda x: x % 2, range(10))
print([list(x) for x in odd])
print(list(accumulate([3, 4, 6, 2, 1, 9], max)), list(accumulate([1, 2, 3], initial=100)), list(accumulate('abc')), list(accumulate([])))
print([(k, list(g)) for k, g in groupby(sorted('mississippi', key=ord))])
print(list(starmap(pow, [(2, 5), (3, 2)])), list(dropwhile(str.isalpha, 'ab1c2')), list(compress('ABCDEF', [1, 0, 1, 0, 1])))
print(list(batched('ABCDEFG', 3)), list(product('ab', repeat=2)), list(permutations(range(3), 2))[:4], list(combinations_with_replacement('AB', 3)))
try:
    list(batched('ABCDE', 2, strict=True))
except ValueError as e:
    print(e)
print(next(islice(count(), 100, None)), sum(1 for _ in zip(range(3), repeat(None))), list(islice('ABCDEFG', 2, None, 2)))
print(all(len(set(g)) == 1 for g in [(1, 1), (2,)]), dict(zip('ab', count(1))), list(zip_longest('ab', [1], fillvalue='-')))
