# Keeps the futures in a list, in the order of the doors, and asks each for its result when all are under way.
# Only the main thread touches the counts, so nothing is shared.
# The price: as with map, a slow first task holds up results that are ready.
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(read, door) for door in doors]

counts = [future.result() for future in futures]

for door, count in zip(doors, counts):
    print(door, count)
print('total', sum(counts))
