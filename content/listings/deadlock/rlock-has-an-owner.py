import threading

lock = threading.RLock()

def open_it():
    try:
        lock.release()
    except RuntimeError as error:
        print('visitor:', error)

lock.acquire()
visitor = threading.Thread(target=open_it, name='visitor')
visitor.start()
visitor.join()
lock.release()
print('released by', threading.current_thread().name)
