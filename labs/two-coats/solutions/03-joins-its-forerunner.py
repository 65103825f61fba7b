# Each top coat joins the thread that paints the ground coat of the same door. Any thread may join any other.
# The price: the forerunner must have been started before, and two threads that join each other wait for ever.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


def paint_after(forerunner, door):
    forerunner.join()
    paint(door, 'top')


tops = []
for door in doors:
    ground = threading.Thread(target=paint, args=(door, 'ground'), name=f'{door} ground')
    ground.start()
    top = threading.Thread(target=paint_after, args=(ground, door), name=f'{door} top')
    top.start()
    tops.append(top)
for top in tops:
    top.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
