from concurrent.futures import ThreadPoolExecutor
import threading
import time


def late(pool):
    threading.main_thread().join()
    time.sleep(0.01)
    try:
        pool.submit(print, 'late')
    except RuntimeError as e:
        print(e)


pool = ThreadPoolExecutor(1)
pool.submit(print, 'early').result()
threading.Thread(target=late, args=(pool,)).start()
print('main over')
