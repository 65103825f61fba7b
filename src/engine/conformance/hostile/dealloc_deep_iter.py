it = iter([])
for _ in range(10**5): it = map(abs, it)
del it
print('ok')
