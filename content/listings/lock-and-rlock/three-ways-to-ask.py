import threading
import time

lock = threading.Lock()


def keep_it():
    with lock:
        time.sleep(0.3)


keeper = threading.Thread(target=keep_it, name='keeper')
keeper.start()
time.sleep(0.1)
print('at once:', lock.acquire(blocking=False))
print('within a tenth of a second:', lock.acquire(timeout=0.1))
print('however long it takes:', lock.acquire())
lock.release()
