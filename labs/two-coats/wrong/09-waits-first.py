# Makes the painters of the top coats wait a little before they paint.
import threading
import time

doors = {'front': [], 'back': []}


def paint(door, coat):
    if coat == 'top':
        time.sleep(0.15)
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
