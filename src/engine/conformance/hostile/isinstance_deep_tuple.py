t = int
for _ in range(10**5): t = (t,)
isinstance('a', t)
