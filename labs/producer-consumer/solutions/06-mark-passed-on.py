# There is one end mark. A seller who takes it puts it back for the next one.
# The baker need not know how many sellers there are.
# The price: at the end one mark is left in the queue.
import queue
import threading
import time

shelf = queue.Queue(maxsize=1)
END = object()


def bake():
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        shelf.put(loaf)
    print('oven off')
    shelf.put(END)


def sell():
    while True:
        loaf = shelf.get()
        if loaf is END:
            shelf.put(END)
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
