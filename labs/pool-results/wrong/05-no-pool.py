# No pool.
import time

doors = ['north', 'south']
displays = {'north': '120', 'south': '85'}


def read(door):
    time.sleep(0.2 if door == 'north' else 0.1)  # the north door answers slowly
    return int(displays[door])


counts = [read(door) for door in doors]

for door, count in zip(doors, counts):
    print(door, count)
print('total', sum(counts))
