import functools
import threading


def synchronized(fn):
    lock = threading.RLock()

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        with lock:
            return fn(*args, **kwargs)

    wrapper.lock = lock
    return wrapper


def threaded(fn):
    @functools.wraps(fn)
    def start(*args, **kwargs):
        t = threading.Thread(target=fn, args=args, kwargs=kwargs)
        t.start()
        return t

    return start


total = 0


@synchronized
def add(n):
    global total
    if n:
        total += 1
        add(n - 1)


@threaded
def job(n, *, repeat=1):
    for _ in range(repeat):
        add(n)


for t in [job(3), job(4, repeat=2), job(0)]:
    t.join()
print(total, add.__name__, add.lock._is_owned(), job.__name__)
