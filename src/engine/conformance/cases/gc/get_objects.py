import gc

gc.collect()
marker = ['marker']
print(any(o is marker for o in gc.get_objects()))
print(any(o is marker for o in gc.get_objects(generation=0)))
print(any(o is marker for o in gc.get_objects(generation=1)))
gc.collect(0)
print([any(o is marker for o in gc.get_objects(g)) for g in (0, 1, 2)])
gc.collect(1)
print([any(o is marker for o in gc.get_objects(g)) for g in (0, 1, 2)])
gc.collect()
print([any(o is marker for o in gc.get_objects(g)) for g in (0, 1, 2)])
print(any(o is marker for o in gc.get_objects(None)))
for bad in (3, -1, 'x', 1.5):
    try:
        gc.get_objects(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
t = (1, 2)
gc.collect()
print(any(o is t for o in gc.get_objects()))
objs = gc.get_objects()
print(type(objs), all(gc.is_tracked(o) for o in objs[-100:]))
