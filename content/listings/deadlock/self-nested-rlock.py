import threading

lock = threading.RLock()
total = 0

def add(amount):
    global total
    with lock:
        total += amount
        print('total is', total)

def add_twice(amount):
    with lock:
        print('adding twice')
        add(amount)
        add(amount)

worker = threading.Thread(target=add_twice, args=(5,), name='worker')
worker.start()
worker.join()
print('done')
