t = int
for i in range(10**5): t = list[t]
hash(t)
