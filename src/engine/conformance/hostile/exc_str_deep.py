t = ValueError()
for i in range(10**5): t = ValueError(t)
str(t)
