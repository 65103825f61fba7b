# Asks again and again instead of waiting.
import threading
import time

shelf = []  # room for one loaf
changed = threading.Condition()


def put(loaf):
    while True:
        with changed:
            if not shelf:
                shelf.append(loaf)
                return


def take():
    while True:
        with changed:
            if shelf:
                return shelf.pop()


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
