l = (int,)
for _ in range(60): l = (l, l)
isinstance('a', l)
