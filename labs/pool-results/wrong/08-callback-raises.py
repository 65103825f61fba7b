# The callback is called with the future only; its TypeError is logged and ignored.
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


counts = {door: 0 for door in doors}


def done(door, future):
    counts[door] = future.result()


with ThreadPoolExecutor(max_workers=2) as pool:
    for door in doors:
        pool.submit(read, door).add_done_callback(done)

for door in doors:
    print(door, counts[door])
print('total', sum(counts.values()))
