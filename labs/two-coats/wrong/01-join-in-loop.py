# Joins each painter before the next one starts.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


for coat in 'ground', 'top':
    for door in doors:
        painter = threading.Thread(target=paint, args=(door, coat), name=f'{door} {coat}')
        painter.start()
        painter.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
