import threading

lock = threading.Lock()

def careless():
    with lock:
        print('careless is in')
        print(1 // 0)

def patient():
    with lock:
        print('patient is in')

for task in (careless, patient):
    thread = threading.Thread(target=task, name=task.__name__)
    thread.start()
    thread.join()
print('done')
