t = int
for _ in range(10**5): t = (t,)
issubclass(str, t)
