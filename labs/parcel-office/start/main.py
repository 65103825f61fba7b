import threading
import time

desk = []
books = {'parcels': 0, 'stamps': 0}  # two stamps for each parcel


def sort():
    while desk:
        parcel = desk.pop(0)
        time.sleep(0.1)  # weighs the parcel
        books['parcels'] += 1
        books['stamps'] += 2


def inspect():
    right = books['stamps'] == 2 * books['parcels']
    print('inspected:', 'right' if right else 'wrong')


def deliver():
    for parcel in ('box', 'bag'):
        desk.append(parcel)


sorters = [threading.Thread(target=sort, name=name) for name in ('Ann', 'Bob')]
others = [threading.Thread(target=deliver, name='van'), threading.Thread(target=inspect, name='inspector')]
for thread in sorters + others:
    thread.start()
for thread in sorters + others:
    thread.join()
print('parcels', books['parcels'], 'stamps', books['stamps'])
