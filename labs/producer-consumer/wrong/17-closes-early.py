# The main thread waits for the baker only, and closes while the sellers are still at it.
import queue
import threading
import time

shelf = queue.Queue(maxsize=1)


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        shelf.put(loaf)
    print('oven off')
    for _ in range(2):
        shelf.put(None)


def sell():
    while (loaf := shelf.get()) is not None:
        time.sleep(0.1)  # wrapping it up
        print('sold', loaf)


baker = threading.Thread(target=bake, name='baker')
ann = threading.Thread(target=sell, name='ann')
bob = threading.Thread(target=sell, name='bob')
for thread in [baker, ann, bob]:
    thread.start()
baker.join()
print('closed')
