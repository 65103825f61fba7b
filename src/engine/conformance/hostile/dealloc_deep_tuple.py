l = ()
for _ in range(10**6): l = (l, 1)
del l
print('ok')
