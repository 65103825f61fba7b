import gc

print(gc.garbage)
gc.garbage.append('mine')
print(gc.garbage, type(gc.garbage))
gc.collect()
print(gc.garbage)
del gc.garbage[:]
saved = gc.garbage
gc.garbage = 'other'
gc.set_debug(gc.DEBUG_SAVEALL)
x = []
x.append(x)
del x
gc.collect()
gc.set_debug(0)
print(gc.garbage, len(saved))
saved.clear()
gc.garbage = saved
print(gc.collect())
