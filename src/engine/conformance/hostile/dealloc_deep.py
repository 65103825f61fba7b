l = []
for _ in range(10**6): l = [l]
del l
print('ok')
