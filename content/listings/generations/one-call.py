import gc

runs = []


def note(phase, info):
    if phase == 'stop':
        runs.append(info['generation'])


empty = [()] * 10000
gc.collect()
gc.callbacks.append(note)
rows = list(map(list, empty))  # one call, ten thousand lists
gc.callbacks.clear()
print('threshold:', gc.get_threshold()[0])
print('collections:', len(runs))
