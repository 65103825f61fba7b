import gc

log = []

def first(phase, info):
    log.append(('first', phase, sorted(info)))

def second(phase, info):
    log.append(('second', phase, info['generation'], info['collected'], info['uncollectable']))

gc.collect()
gc.callbacks.append(first)
gc.callbacks.append(second)
a = []
a.append(a)
del a
print(gc.collect())
for entry in log:
    print(entry)
log.clear()
gc.callbacks.remove(first)
for g in (0, 1, 2):
    gc.collect(g)
print(log)
gc.callbacks.clear()

def nested(phase, info):
    print(phase, 'nested collect', gc.collect())

gc.callbacks.append(nested)
print(gc.collect())
gc.callbacks.clear()
print(gc.callbacks)
