import functools
sorted(range(10**6), key=functools.cmp_to_key(lambda a, b: 1 / 0))
