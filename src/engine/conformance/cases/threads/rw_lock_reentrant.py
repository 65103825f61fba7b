"""A read-write lock that prefers writers, upgradable, with assertions on who is inside."""
import threading
import time
from contextlib import contextmanager


class RWLock:
    def __init__(self):
        self._cond = threading.Condition(threading.Lock())
        self._readers = {}
        self._writer = None
        self._waiting_writers = 0

    def acquire_read(self, blocking=True, timeout=-1):
        me = threading.get_ident()
        with self._cond:
            if me in self._readers or self._writer == me:
                self._readers[me] = self._readers.get(me, 0) + 1
                return True
            free = lambda: self._writer is None and not self._waiting_writers
            if not blocking and not free():
                return False
            if not self._cond.wait_for(free, None if timeout < 0 else timeout):
                return False
            self._readers[me] = 1
            return True

    def release_read(self):
        me = threading.get_ident()
        with self._cond:
            try:
                self._readers[me] -= 1
            except KeyError:
                raise RuntimeError('cannot release un-acquired read lock') from None
            if not self._readers[me]:
                del self._readers[me]
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            self._waiting_writers += 1
            try:
                self._cond.wait_for(lambda: self._writer is None and not self._readers)
            finally:
                self._waiting_writers -= 1
            self._writer = threading.get_ident()

    def release_write(self):
        with self._cond:
            if self._writer != threading.get_ident():
                raise RuntimeError('cannot release un-acquired write lock')
            self._writer = None
            self._cond.notify_all()

    @contextmanager
    def reading(self):
        self.acquire_read()
        try:
            yield self
        finally:
            self.release_read()

    @contextmanager
    def writing(self):
        self.acquire_write()
        try:
            yield self
        finally:
            self.release_write()


lock = RWLock()
data = {'version': 0}
peak = inside = 0
meter = threading.Lock()
bad = []


def reader():
    global peak, inside
    for _ in range(5):
        with lock.reading(), lock.reading():
            with meter:
                inside += 1
                peak = max(peak, inside)
            before = dict(data)
            time.sleep(0.001)
            if before != data:
                bad.append((before, dict(data)))
            with meter:
                inside -= 1


def writer(n):
    for _ in range(3):
        with lock.writing():
            if inside:
                bad.append(inside)
            old = data['version']
            time.sleep(0.001)
            data['version'] = old + 1
            data[f'w{n}'] = data.get(f'w{n}', 0) + 1


team = [threading.Thread(target=reader) for _ in range(4)] + [threading.Thread(target=writer, args=(n,)) for n in range(3)]
for t in team:
    t.start()
for t in team:
    t.join()
print(sorted(data.items()), bad, peak > 1)
for release in (lock.release_read, lock.release_write):
    try:
        release()
    except RuntimeError as e:
        print(e)
lock.acquire_write()
got = []
t = threading.Thread(target=lambda: got.extend([lock.acquire_read(blocking=False), lock.acquire_read(timeout=0.01)]))
t.start(); t.join()
print(got, lock.acquire_read())
print(type(lock._cond).__name__)
