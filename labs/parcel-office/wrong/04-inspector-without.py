# Everybody takes the lock but the inspector, who only reads.
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
        time.sleep(0.1)  # weighs the parcel
        with lock:
            books['parcels'] += 1
            books['stamps'] += 2


def inspect():
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
