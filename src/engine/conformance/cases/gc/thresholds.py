import gc

print(gc.get_threshold())
gc.set_threshold(100)
print(gc.get_threshold())
gc.set_threshold(100, 5)
print(gc.get_threshold())
gc.set_threshold(700, 10, 20)
print(gc.get_threshold())
gc.set_threshold(0)
print(gc.get_threshold())
for bad in ('x', 1.5, None):
    try:
        gc.set_threshold(bad)
    except TypeError as e:
        print('TypeError', e)
try:
    gc.set_threshold()
except TypeError:
    print('TypeError')
gc.set_threshold(2000, 10, 10)
print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
print(gc.get_debug())
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.get_debug(), gc.DEBUG_SAVEALL, gc.DEBUG_LEAK, gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE)
gc.set_debug(0)
for g in (-1, 3, 100):
    try:
        gc.collect(g)
    except ValueError as e:
        print('ValueError', e)
try:
    gc.collect('a')
except TypeError as e:
    print('TypeError', e)
print(gc.collect(generation=0) >= 0)
