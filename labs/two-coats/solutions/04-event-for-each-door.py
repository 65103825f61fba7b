# Each door has an event that says that its ground is dry. Who paints the top waits for it.
# The price: one object for each door, and it has to be set even if the ground coat fails.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


dry = {door: threading.Event() for door in doors}


def ground_coat(door):
    paint(door, 'ground')
    dry[door].set()


def top_coat(door):
    dry[door].wait()
    paint(door, 'top')


painters = [
    threading.Thread(target=coat, args=(door,), name=f'{door} {coat.__name__}')
    for door in doors
    for coat in (top_coat, ground_coat)
]
for painter in painters:
    painter.start()
for painter in painters:
    painter.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
