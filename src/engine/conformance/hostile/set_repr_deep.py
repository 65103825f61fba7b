t = frozenset()
for i in range(10**5): t = frozenset([i, ]) if not i % 1000 else frozenset({t})
repr(t)
