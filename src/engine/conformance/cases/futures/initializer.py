from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
import logging
import threading

store = threading.local()
made = []


def init(prefix):
    store.name = f'{prefix}!'
    made.append(prefix)


with ThreadPoolExecutor(2, initializer=init, initargs=('hello',)) as pool:
    print(pool.submit(lambda: store.name).result())
print(made)
logging.getLogger('concurrent.futures').addHandler(logging.NullHandler())
logging.getLogger('concurrent.futures').propagate = False


def bad_init():
    raise OSError('cannot')


pool = ThreadPoolExecutor(1, initializer=bad_init)
f = pool.submit(int)
try:
    f.result()
except BrokenThreadPool as e:
    print(type(e).__name__, e)
try:
    pool.submit(int)
except BrokenExecutor as e:
    print(e)
for kw in ({'max_workers': 0}, {'max_workers': -1}, {'initializer': 5}):
    try:
        ThreadPoolExecutor(**kw)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
