import gc

seen = []


def note(phase, info):
    if phase == 'start':
        seen.append(info['generation'])


gc.collect()
gc.set_threshold(50, 4, 4)
gc.callbacks.append(note)
kept = []
while len(seen) < 20:
    kept.append([])
gc.callbacks.clear()
print(*seen)
