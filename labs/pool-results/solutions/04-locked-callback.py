# The callback knows its door and changes the shared counts under a lock.
# Results are stored as soon as they are there, also while the main thread does something else.
# The price: a lock that everybody has to remember, and an exception in a callback is only logged.
import functools
import threading
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


lock = threading.Lock()
counts = {}
total = 0


def done(door, future):
    global total
    count = future.result()
    with lock:
        counts[door] = count
        total = total + count


with ThreadPoolExecutor(max_workers=2) as pool:
    for door in doors:
        pool.submit(read, door).add_done_callback(functools.partial(done, door))

for door in doors:
    print(door, counts[door])
print('total', total)
