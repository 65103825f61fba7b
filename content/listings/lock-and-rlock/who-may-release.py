import threading


def release(lock):
    try:
        lock.release()
        print('released by', threading.current_thread().name)
    except RuntimeError as error:
        print(threading.current_thread().name, 'gets:', error)


for lock in threading.Lock(), threading.RLock():
    lock.acquire()
    guest = threading.Thread(target=release, args=(lock,), name='guest')
    guest.start()
    guest.join()
    release(lock)
