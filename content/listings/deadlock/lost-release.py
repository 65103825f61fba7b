import threading

lock = threading.Lock()

def careless():
    lock.acquire()
    print('careless is in')
    print(1 // 0)
    lock.release()

def patient():
    lock.acquire()
    print('patient is in')
    lock.release()

for task in (careless, patient):
    thread = threading.Thread(target=task, name=task.__name__)
    thread.start()
    thread.join()
print('done')
