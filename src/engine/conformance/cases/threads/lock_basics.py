import threading

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
lock.release()
try:
    lock.release()
except RuntimeError as e:
    print(e)
with lock as got:
    print(got, lock.locked())
print(lock.locked())
for args in ((False, 1), (True, -2)):
    try:
        lock.acquire(*args)
    except ValueError as e:
        print(e)
try:
    lock.acquire(timeout=1e20)
except OverflowError as e:
    print('OverflowError')
try:
    lock.acquire(timeout='1')
except TypeError as e:
    print(e)
print(type(lock).__name__, threading.Lock is type(lock), lock.acquire_lock(), lock.locked_lock(), lock.release_lock())
other = threading.Thread(target=lock.release)
lock.acquire()
other.start()
other.join()
print('released by another', lock.locked())
lock.acquire()
lock._at_fork_reinit()
print(lock.locked(), repr(lock).startswith('<unlocked _thread.lock object at '))
try:
    class Sub(threading.Lock):
        pass
except TypeError as e:
    print(e)
