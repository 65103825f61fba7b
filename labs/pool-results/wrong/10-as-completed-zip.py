# as_completed, and the doors beside it in their own order.
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(read, door) for door in doors]
    counts = [future.result() for future in as_completed(futures)]

for door, count in zip(doors, counts):
    print(door, count)
print('total', sum(counts))
