# The callbacks only put what they have into a queue. The main thread takes it out and does all the counting.
# One owner for the data, so no lock of your own.
# The price: one more object, and you must know how many messages will come.
import queue
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


ready = queue.Queue()


def reading(door):
    return door, read(door)


with ThreadPoolExecutor(max_workers=2) as pool:
    for door in doors:
        pool.submit(reading, door).add_done_callback(ready.put)

counts = {}
for _ in doors:
    door, count = ready.get().result()
    counts[door] = count

for door in doors:
    print(door, counts[door])
print('total', sum(counts.values()))
