import gc

print(sorted(n for n in dir(gc) if not n.startswith('_')))
print(gc.__name__, type(gc))
for name in ('enable', 'disable', 'isenabled', 'get_count', 'get_threshold', 'get_stats', 'freeze', 'unfreeze',
             'get_freeze_count', 'get_debug'):
    try:
        getattr(gc, name)(1)
    except TypeError as e:
        print(e)
for name in ('set_debug', 'is_tracked', 'is_finalized'):
    try:
        getattr(gc, name)()
    except TypeError as e:
        print(e)
try:
    gc.set_debug('x')
except TypeError as e:
    print(e)
try:
    gc.collect(1, 2)
except TypeError as e:
    print(e)
try:
    gc.collect(gen=1)
except TypeError as e:
    print(e)
print(gc.enable(), gc.disable(), gc.freeze(), gc.unfreeze(), gc.set_threshold(700), gc.set_debug(0))
