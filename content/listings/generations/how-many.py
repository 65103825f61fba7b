import gc

runs = 0


def note(phase, info):
    global runs
    if phase == 'start':
        runs += 1


def dropped():
    for _ in range(9000):
        row = []


def kept():
    rows = []
    for _ in range(9000):
        rows.append([])


def numbers():
    rows = []
    for n in range(9000):
        rows.append(n)


def cycles():
    for _ in range(9000):
        row = []
        row.append(row)


def collections_of(work):
    global runs
    gc.collect()
    runs = 0
    work()
    return runs


gc.callbacks.append(note)
print(*[collections_of(work) for work in (dropped, kept, numbers, cycles)])
