# A seller who finds nothing for a while goes home.
import queue
import threading
import time

shelf = queue.Queue(maxsize=1)


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        shelf.put(loaf)
    print('oven off')


def sell():
    while True:
        try:
            loaf = shelf.get(timeout=0.5)
        except queue.Empty:
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
