# Asks for the result right after each submit: one door at a time.
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


counts = []
with ThreadPoolExecutor(max_workers=2) as pool:
    for door in doors:
        counts.append(pool.submit(read, door).result())

for door, count in zip(doors, counts):
    print(door, count)
print('total', sum(counts))
