# A lock for many readers or one writer, made from a condition: who is inside together, who is not.
import threading
import time


class ReadWriteLock:
    def __init__(self):
        self._changed = threading.Condition()
        self._readers = 0
        self._writing = False
        self._writers_waiting = 0

    def acquire_read(self):
        with self._changed:
            self._changed.wait_for(lambda: not self._writing and not self._writers_waiting)
            self._readers += 1

    def release_read(self):
        with self._changed:
            self._readers -= 1
            if not self._readers:
                self._changed.notify_all()

    def acquire_write(self):
        with self._changed:
            self._writers_waiting += 1
            try:
                self._changed.wait_for(lambda: not self._writing and not self._readers)
            finally:
                self._writers_waiting -= 1
            self._writing = True

    def release_write(self):
        with self._changed:
            self._writing = False
            self._changed.notify_all()


lock = ReadWriteLock()
inside = threading.Lock()
readers = most_readers = 0
log = []
book = {'version': 0}


def read(delay):
    global readers, most_readers
    time.sleep(delay)
    lock.acquire_read()
    with inside:
        readers += 1
        most_readers = max(most_readers, readers)
    before = book['version']
    time.sleep(0.2)
    log.append(('read', before == book['version']))
    with inside:
        readers -= 1
    lock.release_read()


def write(delay, version):
    time.sleep(delay)
    lock.acquire_write()
    log.append(('alone', readers == 0))
    book['version'] = version
    time.sleep(0.1)
    log.append(('written', book['version']))
    lock.release_write()


threads = [threading.Thread(target=read, args=(0.05 * (i % 2),)) for i in range(4)]
threads += [threading.Thread(target=write, args=(0.1, 1)), threading.Thread(target=write, args=(0.6, 2))]
threads.append(threading.Thread(target=read, args=(0.15,)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most_readers, book)
print(log)
