# A lock for desk and books. The sorters still go home when the desk is empty.
import threading
import time

desk = []
lock = threading.Lock()
books = {'parcels': 0, 'stamps': 0}  # two stamps for each parcel


def sort():
    while True:
        with lock:
            if not desk:
                return
            parcel = desk.pop(0)
        time.sleep(0.1)  # weighs the parcel
        with lock:
            books['parcels'] += 1
            books['stamps'] += 2


def inspect():
    with lock:
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
