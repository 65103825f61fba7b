import gc

gc.collect()
seen = []

def watch(phase, info):
    if phase == 'start':
        seen.append((info['generation'], gc.get_count()[1:]))

gc.callbacks.append(watch)
keep = []
while len(seen) < 26:
    keep.append([])
gc.callbacks.clear()
for entry in seen:
    print(entry)
