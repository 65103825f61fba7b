from itertools import product, permutations, combinations, combinations_with_replacement as cwr
from math import comb, factorial, perm

print(list(product()), list(product('ab')), list(product([0, 1], repeat=2)))
print(list(product('ab', range(3))), list(product('ab', [])), list(product(range(2), repeat=0)))
print(list(product('ab', 'cd', repeat=2))[:5], len(list(product('ab', 'cd', repeat=2))))
for bad in (lambda: product(range(6), None), lambda: product(repeat='a'), lambda: product([1], repeat=-1),
            lambda: product([1], times=2), lambda: product(5), lambda: product([1], repeat=None)):
    try:
        print(list(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print(list(permutations('abc')), list(permutations('abc', 2)), list(permutations('ab', 3)), list(permutations([], 0)))
print(list(permutations(iterable='abc', r=1)))
for bad in (lambda: permutations('abc', -2), lambda: permutations('abc', 's'), lambda: permutations(), lambda: permutations(None),
            lambda: permutations('abc', 2, 1), lambda: permutations('abc', 1.0)):
    try:
        print(list(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print(list(combinations('abcd', 2)), list(combinations('abc', 32)), list(combinations('abc', 0)))
print(list(combinations(iterable='ABCD', r=3)))
for bad in (lambda: combinations('abc'), lambda: combinations('abc', 2, 1), lambda: combinations(None, 2),
            lambda: combinations('abc', -2), lambda: combinations('abc', 'x')):
    try:
        print(list(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print(list(cwr('ABC', 2)), list(cwr('', 2)), list(cwr('', 0)), list(cwr('a', 4)))
for bad in (lambda: cwr('abc'), lambda: cwr('abc', 2, 1), lambda: cwr(None), lambda: cwr('abc', -2)):
    try:
        print(list(bad()))
    except Exception as e:
        print(type(e).__name__, e)
for n in range(6):
    values = [5 * x - 12 for x in range(n)]
    for r in range(n + 2):
        c, p, w = list(combinations(values, r)), list(permutations(values, r)), list(cwr(values, r))
        assert len(c) == (comb(n, r) if r <= n else 0) and c == sorted(c)
        assert len(p) == (perm(n, r) if r <= n else 0) and p == sorted(p)
        assert c == [e for e in p if sorted(e) == list(e)]
        assert c == [e for e in w if len(set(e)) == r]
    print(n, factorial(n), len(list(permutations(values))))
for cls in (product, permutations, combinations, cwr):
    it = cls('abc', 2) if cls is not product else cls('abc', '12')
    first = next(it)
    print(cls.__name__, first, len(list(it)), list(it), next(it, 'end'))
def dice(n, sides=6):
    from collections import Counter
    return sorted(Counter(map(sum, product(range(1, sides + 1), repeat=n))).items())
print(dice(2))
