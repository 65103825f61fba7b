import threading

lock = threading.Lock()

def open_it():
    lock.release()
    print('released by', threading.current_thread().name)

lock.acquire()
print('acquired by', threading.current_thread().name)
visitor = threading.Thread(target=open_it, name='visitor')
visitor.start()
visitor.join()
print('locked:', lock.locked())
