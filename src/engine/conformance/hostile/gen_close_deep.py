def g(it): yield from it
it = iter([1, 2])
for _ in range(900): it = g(it)
next(it)
it.close()
print('ok')
