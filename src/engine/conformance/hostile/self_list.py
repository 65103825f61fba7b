l = []; l.append(l)
print(l); l == l; m = []; m.append(m)
l == m
