# A semaphore counts the parcels on the desk, so whoever gets past it finds one. `append` and `pop(0)` of a list are one step each.
# The price: the count and the desk are two things, and they must be changed in the right order.
import threading
import time

desk = []
waiting = threading.Semaphore(0)
lock = threading.Lock()
books = {'parcels': 0, 'stamps': 0}  # two stamps for each parcel


def sort():
    while True:
        waiting.acquire()
        parcel = desk.pop(0)
        if parcel is None:
            return
        time.sleep(0.1)  # weighs the parcel
        with lock:
            books['parcels'] += 1
            books['stamps'] += 2


def inspect():
    with lock:
        right = books['stamps'] == 2 * books['parcels']
    print('inspected:', 'right' if right else 'wrong')


def deliver():
    for parcel in ('box', 'bag', None, None):
        desk.append(parcel)
        waiting.release()


sorters = [threading.Thread(target=sort, name=name) for name in ('Ann', 'Bob')]
others = [threading.Thread(target=deliver, name='van'), threading.Thread(target=inspect, name='inspector')]
for thread in sorters + others:
    thread.start()
for thread in sorters + others:
    thread.join()
print('parcels', books['parcels'], 'stamps', books['stamps'])
