def g(it): yield from it
it = iter(())
for _ in range(10**5): it = g(it)
del it
print('ok')
