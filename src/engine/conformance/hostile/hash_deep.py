l = ()
for _ in range(10**5): l = (l,)
hash(l)
