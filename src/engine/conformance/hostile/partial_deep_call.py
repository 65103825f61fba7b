import functools
class P(functools.partial): pass
f = int
for i in range(10**5): f = P(f, ) if i % 2 else functools.partial(f)
print(f())
