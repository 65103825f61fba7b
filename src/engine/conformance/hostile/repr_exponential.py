l = ['x']
for _ in range(60): l = [l, l]
repr(l)
