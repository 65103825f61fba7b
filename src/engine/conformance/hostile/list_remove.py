l = list(range(10**5))
while l: l.remove(l[-1])
