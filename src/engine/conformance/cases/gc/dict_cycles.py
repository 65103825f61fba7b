import gc

gc.collect()
d = {}
print(gc.is_tracked(d))
d['self'] = d
print(gc.is_tracked(d))
del d
print(gc.collect())

d = {1: {2: {}}}
d[1][2][3] = d
del d
print(gc.collect())

keys = {}
t = (keys,)
keys['t'] = t
del t, keys
print(gc.collect())

d1, d2 = {}, {}
d1['other'] = d2
d2['other'] = d1
d1['me'] = d1
print(gc.collect())
del d1
print(gc.collect())
print(sorted(d2['other']))
del d2
print(gc.collect())
