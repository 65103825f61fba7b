# The two numbers of the books are one tuple, replaced as a whole. The inspector sees an old pair or a new one, and needs no lock.
# The price: those who write still need it, because they read first. And each parcel makes a new tuple.
import queue
import threading
import time

desk = queue.Queue()
lock = threading.Lock()
books = (0, 0)  # parcels, and two stamps for each


def sort():
    global books
    while True:
        parcel = desk.get()
        if parcel is None:
            return
        time.sleep(0.1)  # weighs the parcel
        with lock:
            parcels, stamps = books
            books = (parcels + 1, stamps + 2)


def inspect():
    parcels, stamps = books
    right = stamps == 2 * parcels
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
print('parcels', books[0], 'stamps', books[1])
