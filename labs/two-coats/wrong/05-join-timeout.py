# Waits for the ground coats, but not for long.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


for coat in 'ground', 'top':
    painters = [
        threading.Thread(target=paint, args=(door, coat), name=f'{door} {coat}') for door in doors
    ]
    for painter in painters:
        painter.start()
    for painter in painters:
        painter.join(timeout=0.5)

for door, coats in doors.items():
    print(door, '+'.join(coats))
