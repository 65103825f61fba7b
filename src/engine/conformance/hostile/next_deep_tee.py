import itertools
it = iter([1])
for _ in range(10**5): it = itertools.tee(it)[0]
print(next(it))
