# One semaphore counts the free places, the other one the loaves. Each side takes from its own and gives to the other; a lock keeps the list whole.
# A thread is woken only when there really is something for it.
# The price: two counters and a list that have to stay in step, and nothing checks it.
import threading
import time

shelf = []  # room for one loaf
places = threading.Semaphore(1)
loaves = threading.Semaphore(0)
lock = threading.Lock()


def put(loaf):
    places.acquire()
    with lock:
        shelf.append(loaf)
    loaves.release()


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        put(loaf)
    print('oven off')
    put(None)
    put(None)


def sell():
    while True:
        loaves.acquire()
        with lock:
            loaf = shelf.pop()
        places.release()
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
