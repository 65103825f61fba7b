import threading

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.01))
lock.release()
print(lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print(type(e).__name__, e)

rlock = threading.RLock()
rlock.acquire()
rlock.acquire()
rlock.release()
rlock.release()
try:
    rlock.release()
except RuntimeError as e:
    print(e)


def steal():
    try:
        rlock.release()
    except RuntimeError as e:
        print("other thread:", e)


rlock.acquire()
t = threading.Thread(target=steal)
t.start()
t.join()

lock.acquire()
t = threading.Thread(target=lock.release)
t.start()
t.join()
print("a Lock has no owner:", lock.locked())
try:
    lock.acquire(False, 1)
except ValueError as e:
    print(e)
try:
    lock.acquire(timeout=-2)
except ValueError as e:
    print(e)
t = threading.Thread(target=print, args=("once",))
t.start()
t.join()
try:
    t.start()
except RuntimeError as e:
    print(e)
