import gc

def state(*objs):
    return [gc.is_tracked(o) for o in objs]

x = int('12345678')
t1 = tuple([x, 'a'])
t2 = tuple([x, []])
t3 = tuple([t1, x])
print(state(t1, t2, t3))
gc.collect()
print(state(t1, t2, t3))
gc.collect()
print(state(t1, t2, t3))

class T(tuple):
    pass

t = T((1, 2))
gc.collect()
print(state(t, (), tuple([])))
nested = tuple([tuple([tuple([x])])])
for i in range(4):
    print(gc.is_tracked(nested), gc.is_tracked(nested[0]), gc.is_tracked(nested[0][0]))
    gc.collect()
