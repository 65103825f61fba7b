def g(it): yield from it
it = iter([1])
for _ in range(500): it = g(it)
next(it)
it.throw(ValueError('x'))
