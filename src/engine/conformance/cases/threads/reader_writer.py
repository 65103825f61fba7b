import threading


class RWLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writer = False

    def acquire_read(self):
        with self._cond:
            self._cond.wait_for(lambda: not self._writer)
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if not self._readers:
                self._cond.notify_all()

    def __enter__(self):
        with self._cond:
            self._cond.wait_for(lambda: not self._writer and not self._readers)
            self._writer = True

    def __exit__(self, *exc):
        with self._cond:
            self._writer = False
            self._cond.notify_all()


lock = RWLock()
data = []
sums = []


def write(n):
    with lock:
        data.append(n)
        data.append(-n)


def read():
    lock.acquire_read()
    try:
        sums.append(sum(data))
    finally:
        lock.release_read()


threads = [threading.Thread(target=write, args=(n,)) for n in range(5)]
threads += [threading.Thread(target=read) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sums, len(data), sorted(set(data)))
