# Asks whether the queue is empty, and then takes: another seller can come in between.
import queue
import threading
import time

shelf = queue.Queue(maxsize=1)
oven_is_off = threading.Event()


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        shelf.put(loaf)
    print('oven off')
    oven_is_off.set()


def sell():
    while not (oven_is_off.is_set() and shelf.empty()):
        loaf = shelf.get()
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
