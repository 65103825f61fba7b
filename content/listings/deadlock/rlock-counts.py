import threading

lock = threading.RLock()

def try_the_door(moment):
    got_in = lock.acquire(blocking=False)
    print(moment, got_in)
    if got_in:
        lock.release()

def ask(moment):
    visitor = threading.Thread(target=try_the_door, args=(moment,))
    visitor.start()
    visitor.join()

lock.acquire()
lock.acquire()
ask('count 2:')
lock.release()
ask('count 1:')
lock.release()
ask('count 0:')
