# Two conditions over one lock: the baker waits for room, the sellers wait for loaves. Each change wakes one thread, and it is of the right kind.
# Nobody is woken in vain.
# The price: you have to know for each change who may be interested.
import threading
import time

shelf = []  # room for one loaf
lock = threading.Lock()
has_room = threading.Condition(lock)
has_loaf = threading.Condition(lock)
is_closed = False


def bake():
    global is_closed
    for loaf in ['rye', 'oat', 'fig', 'nut']:
        with lock:
            has_room.wait_for(lambda: not shelf)
            shelf.append(loaf)
            has_loaf.notify()
    print('oven off')
    with lock:
        is_closed = True
        has_loaf.notify_all()


def sell():
    while True:
        with lock:
            has_loaf.wait_for(lambda: shelf or is_closed)
            if not shelf:
                return
            loaf = shelf.pop()
            has_room.notify()
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
