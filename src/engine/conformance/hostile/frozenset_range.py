frozenset(range(10**9))
