# The place is guessed wrongly, the IndexError stays in the future, and nobody asks.
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


counts = [0, 0]


def store(place, door):
    counts[place] = read(door)


with ThreadPoolExecutor(max_workers=2) as pool:
    for place, door in enumerate(doors, start=1):
        pool.submit(store, place, door)

for door, count in zip(doors, counts):
    print(door, count)
print('total', sum(counts))
