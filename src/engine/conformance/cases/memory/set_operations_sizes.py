import sys
size = sys.getsizeof

a = set(range(10)); b = set(range(5, 30))
for s in (a, b, a | b, a & b, a - b, a ^ b, b - a, a.union(b), set(a), a.copy(), frozenset(b), {x for x in b}, {1, 2, 3}, {*a}):
    print(type(s).__name__, len(s), size(s))
for n in (0, 1, 4, 5, 6, 18, 19, 76, 77, 300):
    print(n, size(set(range(n))), size({x for x in range(n)}), size(frozenset(range(n))), size(set([0]) | set(range(n))))
