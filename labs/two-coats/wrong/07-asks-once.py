# Asks whether the ground coat is there, and paints anyway.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


def top_coat(door):
    if 'ground' not in doors[door]:
        time.sleep(0.3)
    paint(door, 'top')


painters = []
for door in doors:
    for coat in (
        threading.Thread(target=paint, args=(door, 'ground'), name=f'{door} ground'),
        threading.Thread(target=top_coat, args=(door,), name=f'{door} top'),
    ):
        coat.start()
        painters.append(coat)
for painter in painters:
    painter.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
