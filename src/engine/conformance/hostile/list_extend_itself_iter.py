l = [1]
l.extend(iter(l))
