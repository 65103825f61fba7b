# A new lock in each call protects nothing.
import functools
import threading
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


counts = {}
total = 0


def done(door, future):
    global total
    lock = threading.Lock()
    with lock:
        counts[door] = future.result()
        total = total + counts[door]


with ThreadPoolExecutor(max_workers=2) as pool:
    for door in doors:
        pool.submit(read, door).add_done_callback(functools.partial(done, door))

for door in doors:
    print(door, counts[door])
print('total', total)
