# When collections run, and which: callbacks count them for small thresholds.
import gc

gc.collect()
log = []


def note(phase, info):
    if phase == 'stop':
        log.append(info['generation'])


gc.callbacks.append(note)
gc.set_threshold(50, 3, 2)
keep = []
for i in range(1200):
    keep.append([])
print(log)
log.clear()
for i in range(300):
    [] and None
print(log)
for i in range(300):
    x = []
    x.append(x)
print(log)
log.clear()
keep.clear()
print(log)
gc.disable()
for i in range(300):
    keep.append([])
print(log)
gc.enable()
keep.append([])
keep.append({})
for _ in range(3):
    pass
print(len(log))
log.clear()
gc.set_threshold(0)
keep = [[] for _ in range(500)]
print(log)
gc.set_threshold(30)
print(gc.get_threshold())
gc.collect(0)
gc.collect(1)
gc.collect()
print(log)
try:
    gc.collect(3)
except ValueError as error:
    print(error)
gc.callbacks.remove(note)
gc.set_threshold(2000, 10, 10)
