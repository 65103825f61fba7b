# Never more connections than the semaphore lets through; each thread has its own notes; what is left is closed at the end.
import collections
import contextlib
import threading
import time


class Connection:
    made = 0
    lock = threading.Lock()

    def __init__(self):
        with Connection.lock:
            Connection.made += 1
            self.number = Connection.made
        self.is_open = True

    def query(self, text):
        if not self.is_open:
            raise ValueError('closed')
        time.sleep(0.01)
        return text.upper()

    def close(self):
        self.is_open = False


class Pool:
    def __init__(self, size):
        self.free = collections.deque()
        self.limit = threading.BoundedSemaphore(size)
        self.used = threading.local()

    @contextlib.contextmanager
    def connection(self):
        with self.limit:
            try:
                one = self.free.pop()
            except IndexError:
                one = Connection()
            self.used.count = getattr(self.used, 'count', 0) + 1
            try:
                yield one
            finally:
                self.free.append(one)


pool = Pool(2)
answers = collections.defaultdict(list)
counts = {}


def client(name):
    for n in range(3):
        with pool.connection() as one:
            answers[name].append(one.query(f'{name}{n}'))
    try:
        with pool.connection() as one:
            raise KeyError(name)
    except KeyError as error:
        answers[name].append(repr(error))
    counts[name] = pool.used.count


threads = [threading.Thread(target=client, args=(name,)) for name in 'abcde']
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(answers.items()))
print(counts == dict.fromkeys('abcde', 4), Connection.made <= 2, len(pool.free) == Connection.made)
print(hasattr(pool.used, 'count'))
for one in pool.free:
    one.close()
with pool.connection() as one:
    try:
        one.query('late')
    except ValueError as error:
        print(error)
pool.limit.acquire()
pool.limit.acquire()
print(pool.limit.acquire(blocking=False), pool.limit.acquire(timeout=0.01))
pool.limit.release(2)
try:
    pool.limit.release()
except ValueError as error:
    print(error)
