# A dictionary remembers which future belongs to which door. as_completed hands out the futures as they become ready.
# Right if you want to do something with each result at once, for example show progress.
# The price: a second collection, and an order that is different in each run.
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


counts = {}
with ThreadPoolExecutor(max_workers=2) as pool:
    future_doors = {pool.submit(read, door): door for door in doors}
for future in as_completed(future_doors):
    counts[future_doors[future]] = future.result()

for door in doors:
    print(door, counts[door])
print('total', sum(counts.values()))
