# The lambda looks up the door when it runs: the loop has moved on by then.
import threading
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


lock = threading.Lock()
counts = {door: 0 for door in doors}


def done(door, future):
    with lock:
        counts[door] = future.result()


with ThreadPoolExecutor(max_workers=2) as pool:
    for door in doors:
        pool.submit(read, door).add_done_callback(lambda future: done(door, future))

for door in doors:
    print(door, counts[door])
print('total', sum(counts.values()))
