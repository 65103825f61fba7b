# One condition protects the desk, the sign on the door and the books. Who waits looks again, and closing wakes all.
# The price: three things under one lock. In return you see every decision in your own code.
import threading
import time

desk = []
closed = False
changed = threading.Condition()
books = {'parcels': 0, 'stamps': 0}  # two stamps for each parcel


def sort():
    while True:
        with changed:
            while not desk and not closed:
                changed.wait()
            if not desk:
                return
            parcel = desk.pop(0)
        time.sleep(0.1)  # weighs the parcel
        with changed:
            books['parcels'] += 1
            books['stamps'] += 2


def inspect():
    with changed:
        right = books['stamps'] == 2 * books['parcels']
    print('inspected:', 'right' if right else 'wrong')


def deliver():
    global closed
    for parcel in ('box', 'bag'):
        with changed:
            desk.append(parcel)
            changed.notify()
    with changed:
        closed = True
        changed.notify_all()


sorters = [threading.Thread(target=sort, name=name) for name in ('Ann', 'Bob')]
others = [threading.Thread(target=deliver, name='van'), threading.Thread(target=inspect, name='inspector')]
for thread in sorters + others:
    thread.start()
for thread in sorters + others:
    thread.join()
print('parcels', books['parcels'], 'stamps', books['stamps'])
