# Each top coat joins its ground coat, but all threads are started in the wrong order.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


def paint_after(forerunner, door):
    forerunner.join()
    paint(door, 'top')


painters = []
for door in doors:
    ground = threading.Thread(target=paint, args=(door, 'ground'), name=f'{door} ground')
    top = threading.Thread(target=paint_after, args=(ground, door), name=f'{door} top')
    painters += [top, ground]
for painter in painters:
    painter.start()
for painter in painters:
    painter.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
