# First all ground coats, then all top coats: between the two rounds everybody is joined.
# The price: a door that is ready early waits for the slowest one.
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
        painter.join()

for door, coats in doors.items():
    print(door, '+'.join(coats))
