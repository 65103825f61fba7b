import gc

full = []


def note(phase, info):
    if phase == 'start' and info['generation'] == 2:
        full.append(len(kept))


gc.set_threshold(20, 2, 2)
gc.collect()
gc.freeze()  # what the interpreter itself has made is left out
gc.collect()
gc.callbacks.append(note)
kept = []
while len(full) < 12:
    kept.append([])
gc.callbacks.clear()
print('lists that were there at each full collection:')
print(*full)
