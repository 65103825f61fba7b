import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix='painter')
worker = pool.submit(threading.current_thread).result()
print('the worker is a daemon:', worker.daemon)
try:
    pool.shutdown(cancel_futures=True)
    print('shutdown can cancel what has not begun')
except TypeError as error:
    print('TypeError:', error)
