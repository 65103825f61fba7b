# The sellers are daemons, and only the baker is waited for.
import threading
import time

shelf = []  # room for one loaf
changed = threading.Condition()


def put(loaf):
    with changed:
        while len(shelf) == 1:
            changed.wait()
        shelf.append(loaf)
        changed.notify_all()


def take():
    with changed:
        while not shelf:
            changed.wait()
        loaf = shelf.pop()
        changed.notify_all()
    return loaf


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        put(loaf)
    print('oven off')


def sell():
    while True:
        loaf = take()
        if loaf is None:
            return
        time.sleep(0.1)  # wrapping it up
        print('sold', loaf)


baker = threading.Thread(target=bake, name='baker')
ann = threading.Thread(target=sell, name='ann', daemon=True)
bob = threading.Thread(target=sell, name='bob', daemon=True)
for thread in [baker, ann, bob]:
    thread.start()
baker.join()
print('closed')
