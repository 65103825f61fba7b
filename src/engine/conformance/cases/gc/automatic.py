import gc

runs = []

def watch(phase, info):
    if phase == 'start':
        runs.append(info['generation'])

gc.collect()
gc.set_threshold(50, 3, 1000)
gc.callbacks.append(watch)
keep = []
for i in range(2000):
    keep.append([])
gc.callbacks.remove(watch)
gc.set_threshold(2000, 10, 10)
print(''.join(map(str, runs)))
print(len(runs), len(keep))

# Freed objects lower the count: no collection.
runs.clear()
gc.collect()
gc.callbacks.append(watch)
for i in range(10000):
    [[]]
gc.callbacks.remove(watch)
print(runs)

# Disabled: none either.
gc.disable()
gc.callbacks.append(watch)
keep = [[] for i in range(10000)]
gc.callbacks.remove(watch)
print(runs)
gc.enable()
