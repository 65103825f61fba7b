# A pause before each step, so that the others have time.
import threading
import time

shelf = []  # room for one loaf
changed = threading.Condition()


def put(loaf):
    time.sleep(0.5)
    with changed:
        while len(shelf) == 1:
            changed.wait()
        shelf.append(loaf)
        changed.notify()


def take():
    with changed:
        if not shelf:
            changed.wait()
        loaf = shelf.pop()
        changed.notify()
    return loaf


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        put(loaf)
    print('oven off')
    for _ in range(2):
        put(None)


def sell():
    while True:
        loaf = take()
        if loaf is None:
            return
        time.sleep(0.1)  # wrapping it up
        print('sold', loaf)


baker = threading.Thread(target=bake, name='baker')
ann = threading.Thread(target=sell, name='ann')
bob = threading.Thread(target=sell, name='bob')
for thread in [baker, ann, bob]:
    thread.start()
for thread in [baker, ann, bob]:
    thread.join()
print('closed')
