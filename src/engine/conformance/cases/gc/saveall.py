import gc

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
a = ['a']
b = ['b', a]
a.append(b)
del a, b
print(gc.collect())
print(len(gc.garbage), [x[0] for x in gc.garbage])
print(gc.garbage[0][1] is gc.garbage[1])
print(gc.collect())
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect())
print(gc.garbage)

class D:
    def __del__(self):
        print('del', self.n)

gc.set_debug(gc.DEBUG_SAVEALL)
d = D()
d.n = 1
d.d = d
del d
gc.collect()
print([type(x).__name__ for x in gc.garbage])
gc.set_debug(0)
gc.garbage[:] = []
print(gc.collect() > 0)
