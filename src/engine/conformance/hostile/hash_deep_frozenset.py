l = frozenset()
for _ in range(10**5): l = frozenset([l])
hash(l)
