import gc
l = []
l.append(l)
for _ in range(10**5): l = [l]
del l
print(gc.collect() > 0)
