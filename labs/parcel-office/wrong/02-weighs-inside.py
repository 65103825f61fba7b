# Holds the lock while weighing.
import queue
import threading
import time

desk = queue.Queue()
lock = threading.Lock()
books = {'parcels': 0, 'stamps': 0}  # two stamps for each parcel


def sort():
    while True:
        parcel = desk.get()
        if parcel is None:
            return
        with lock:
            time.sleep(0.1)  # weighs the parcel
            books['parcels'] += 1
            books['stamps'] += 2


def inspect():
    with lock:
        right = books['stamps'] == 2 * books['parcels']
    print('inspected:', 'right' if right else 'wrong')


def deliver():
    for parcel in ('box', 'bag'):
        desk.put(parcel)
    for sorter in sorters:
        desk.put(None)


sorters = [threading.Thread(target=sort, name=name) for name in ('Ann', 'Bob')]
others = [threading.Thread(target=deliver, name='van'), threading.Thread(target=inspect, name='inspector')]
for thread in sorters + others:
    thread.start()
for thread in sorters + others:
    thread.join()
print('parcels', books['parcels'], 'stamps', books['stamps'])
