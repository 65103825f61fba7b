import threading
import time

shelf = []  # room for one loaf
changed = threading.Condition()


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        with changed:
            if len(shelf) == 1:
                changed.wait()
            shelf.append(loaf)
            changed.notify()
    print('oven off')


def sell():
    while True:
        with changed:
            if not shelf:
                changed.wait()
            loaf = shelf.pop()
            changed.notify()
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
