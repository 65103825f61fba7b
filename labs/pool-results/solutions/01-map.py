# map gives the results in the order of the doors, whoever is ready first. An exception of a task comes out here as well.
# The shortest way, and hard to get wrong.
# The price: the first result may be the slowest one, and the others wait behind it although they are ready.
import time
from concurrent.futures import ThreadPoolExecutor

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


with ThreadPoolExecutor(max_workers=2) as pool:
    counts = list(pool.map(read, doors))

for door, count in zip(doors, counts):
    print(door, count)
print('total', sum(counts))
