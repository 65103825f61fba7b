# Joins only the ground coat that was started last before the top coats begin.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


painters = []
for coat in 'ground', 'top':
    for door in doors:
        painter = threading.Thread(target=paint, args=(door, coat), name=f'{door} {coat}')
        painter.start()
        painters.append(painter)
    painter.join()
for painter in painters:
    painter.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
