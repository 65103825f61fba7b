a, b, c = float('1.5'), float('2.5'), float('3.5')
ids = [id(a), id(b), id(c)]
del a; del b; del c
x, y, z = float('4.5'), float('5.5'), float('6.5')
print([ids.index(id(v)) for v in (x, y, z)])
a, b = [1], [2]
ids = [id(a), id(b)]
del b
del a
x = []; y = []
print(ids.index(id(x)), ids.index(id(y)))
t, u = tuple([x, 1]), tuple([x, 2])
ids = [id(t), id(u)]
del t, u
v, w = tuple([x, 3]), tuple([x, 4])
print(ids.index(id(v)), ids.index(id(w)))
d, e = {1: 1}, {2: 2}
ids = [id(d), id(e)]
del d
f = {}
print(ids.index(id(f)))
