# Since Python 3.13 a queue can be shut down. What is in it can still be taken; after that every get raises ShutDown.
# No end marks, and it does not matter how many sellers there are.
# The price: it needs 3.13 or later.
import queue
import threading
import time

shelf = queue.Queue(maxsize=1)


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        shelf.put(loaf)
    print('oven off')
    shelf.shutdown()


def sell():
    while True:
        try:
            loaf = shelf.get()
        except queue.ShutDown:
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
