# Makes the first door the fast one: right in most runs.
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.1 if door == 'north' else 0.3)  # the south door answers slowly
    return int(displays[door])


counts = []
total = 0


def done(future):
    global total
    counts.append(future.result())
    total = total + future.result()


with ThreadPoolExecutor(max_workers=2) as pool:
    for door in doors:
        pool.submit(read, door).add_done_callback(done)

for door, count in zip(doors, counts):
    print(door, count)
print('total', total)
