l = []
t = (l,)
l.append(t)
hash(t)
