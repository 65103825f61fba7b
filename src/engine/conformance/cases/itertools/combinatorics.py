from itertools import combinations, combinations_with_replacement, permutations, product

print([''.join(p) for p in product('ab', '123')], list(product()), list(product('ab', repeat=2)), list(product([], 'a')), list(product('a', repeat=0)))
print([''.join(p) for p in permutations('ABC')], [''.join(p) for p in permutations('ABC', 2)], list(permutations('ab', 0)), list(permutations('ab', 3)), list(permutations([], None)))
print([''.join(p) for p in combinations('ABCD', 2)], list(combinations('ab', 0)), list(combinations('ab', 3)), [''.join(p) for p in combinations('ABCD', 4)])
print([''.join(p) for p in combinations_with_replacement('ABC', 2)], list(combinations_with_replacement('', 2)), list(combinations_with_replacement('ab', 0)), list(combinations_with_replacement('a', 3)))
print(len(list(permutations(range(6)))), len(list(combinations(range(10), 4))), len(list(product(range(4), repeat=5))), len(list(combinations_with_replacement(range(5), 4))))
for bad in (lambda: combinations('a', -1), lambda: combinations('a'), lambda: combinations('a', 'b'), lambda: combinations(5, 1), lambda: permutations('a', 'b'), lambda: permutations('a', -1), lambda: permutations(5), lambda: product(5), lambda: product('a', repeat=-1), lambda: product('a', repeat='x'), lambda: product('a', foo=1), lambda: combinations_with_replacement('a', -2), lambda: combinations_with_replacement(iterable='ab', r=1)):
    try:
        print(type(bad()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
print(list(permutations((1, 1, 2)))[:3], sorted(set(permutations('aab'))))
p = product([0, 1], repeat=3)
print(next(p), next(p), list(p)[-1])


def powerset(s):
    return [c for r in range(len(s) + 1) for c in combinations(s, r)]


print(powerset([1, 2, 3]))


def queens(n):
    return [q for q in permutations(range(n)) if len({q[i] + i for i in range(n)}) == len({q[i] - i for i in range(n)}) == n]


print(queens(4), len(queens(5)))
