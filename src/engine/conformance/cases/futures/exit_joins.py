from concurrent.futures import ThreadPoolExecutor
import atexit
import time


def work(n):
    time.sleep(0.01 * n)
    print('task', n)


atexit.register(print, 'atexit')
pool = ThreadPoolExecutor(2)
for n in range(1, 4):
    pool.submit(work, n)
print('END')
