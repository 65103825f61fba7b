# The baker waits with join until every loaf that was put is also reported as sold by task_done, and only then sends the sellers home.
# Right when somebody must know that everything is finished, not only that it was taken.
# The price: each task_done has to be called exactly once, also when selling fails.
import queue
import threading
import time

shelf = queue.Queue(maxsize=1)


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        shelf.put(loaf)
    print('oven off')
    shelf.join()
    for _ in range(2):
        shelf.put(None)


def sell():
    while True:
        loaf = shelf.get()
        if loaf is None:
            return
        time.sleep(0.1)  # wrapping it up
        print('sold', loaf)
        shelf.task_done()


baker = threading.Thread(target=bake, name='baker')
ann = threading.Thread(target=sell, name='ann')
bob = threading.Thread(target=sell, name='bob')
for thread in [baker, ann, bob]:
    thread.start()
for thread in [baker, ann, bob]:
    thread.join()
print('closed')
