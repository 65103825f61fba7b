it = iter([1])
for _ in range(10**5): it = filter(None, it)
next(it)
