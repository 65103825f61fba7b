import gc

gc.collect()
print(gc.get_freeze_count())
gc.freeze()
n = gc.get_freeze_count()
print(n > 100, len(gc.get_objects()) < 50)
a = []
a.append(a)
del a
print(gc.collect())
b = []
b.append(b)
gc.freeze()
print(gc.get_freeze_count() > n)
del b
print(gc.collect())
gc.unfreeze()
print(gc.get_freeze_count())
print(gc.collect())
print(gc.collect())
