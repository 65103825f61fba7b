# Puts a lock around each coat.
import threading
import time

doors = {'front': [], 'back': []}
brushes = {door: threading.Lock() for door in doors}


def paint(door, coat):
    with brushes[door]:
        time.sleep(0.15)
        doors[door].append(coat)


painters = [
    threading.Thread(target=paint, args=(door, coat), name=f'{door} {coat}')
    for coat in ('ground', 'top')
    for door in doors
]
for painter in painters:
    painter.start()
for painter in painters:
    painter.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
