# Does not wait for the pool before it prints.
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


counts = {door: 0 for door in doors}


def store(door):
    counts[door] = read(door)


pool = ThreadPoolExecutor(max_workers=2)
for door in doors:
    pool.submit(store, door)
pool.shutdown(wait=False)

for door in doors:
    print(door, counts[door])
print('total', sum(counts.values()))
