import gc


def tracked(generation):
    return sum(type(item) is list for item in gc.get_objects(generation))


gc.collect()
catalogue = [['tea', price] for price in range(500)]
gc.collect()
print('lists in the oldest generation:', tracked(2) > 500)
gc.freeze()
print('after gc.freeze:', tracked(2) > 500)
print('catalogue in use:', len(catalogue))

cycle = []
cycle.append(cycle)
gc.freeze()
del cycle
print('a frozen cycle is found:', gc.collect() > 0)
gc.unfreeze()
print('and when it is no longer frozen:', gc.collect() > 0)
