l = [1]
for x in l: l[len(l):] = [x, x]
