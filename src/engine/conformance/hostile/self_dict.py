d = {}; d[1] = d
print(d)
e = {}; e[1] = e
d == e
