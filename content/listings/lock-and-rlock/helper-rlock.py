import threading

lock = threading.RLock()
shelf = []


def put(thing):
    with lock:
        shelf.append(thing)


def put_pair(thing):
    with lock:
        put(thing)
        put(thing)


worker = threading.Thread(target=put_pair, args=('shoe',), name='worker')
worker.start()
worker.join()
print(shelf)
