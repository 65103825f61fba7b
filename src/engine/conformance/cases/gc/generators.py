import gc

gc.collect()

def gen():
    me = yield
    while True:
        me = yield me

g = gen()
next(g)
print(g.send(g) is g)
del g
print(gc.collect())

def closing():
    holder = []
    try:
        holder.append((yield holder))
        yield
    finally:
        print('closed')

g = closing()
h = next(g)
g.send(g)
del g, h
print('deleted')
print(gc.collect() > 0)

def squares(n):
    for i in range(n):
        yield i * i

s = squares(3)
lst = [s]
print(list(s), gc.collect())

e = (x for x in [1, 2, 3])
box = [e]
e2 = (y for y in box)
box.append(e2)
del e, e2, box
print(gc.collect())
