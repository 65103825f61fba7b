# Joins between the rounds and forgets the second round.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    time.sleep(0.15)
    doors[door].append(coat)


grounds = [threading.Thread(target=paint, args=(door, 'ground'), name=door) for door in doors]
for painter in grounds:
    painter.start()
for painter in grounds:
    painter.join()
for door in doors:
    threading.Thread(target=paint, args=(door, 'top'), name=door).start()

for door, coats in doors.items():
    print(door, '+'.join(coats))
