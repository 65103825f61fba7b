import threading

lock = threading.Lock()
shelf = []


def put(thing):
    with lock:
        _put_locked(thing)


def put_pair(thing):
    with lock:
        _put_locked(thing)
        _put_locked(thing)


def _put_locked(thing):
    shelf.append(thing)


workers = [threading.Thread(target=put_pair, args=(thing,)) for thing in ('shoe', 'glove')]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(shelf)
