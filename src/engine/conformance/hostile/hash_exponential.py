l = ('x',)
for _ in range(60): l = (l, l)
hash(l)
