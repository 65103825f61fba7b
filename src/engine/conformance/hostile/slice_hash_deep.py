t = None
for i in range(10**5): t = slice(t)
hash(t)
