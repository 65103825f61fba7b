import os
import threading
import time
from concurrent.futures import ProcessPoolExecutor

home = os.getpid()

def count(page):
    time.sleep(0.5)

def tell(future):
    here = threading.current_thread()
    print('same process:', os.getpid() == home, ' main thread:', here is threading.main_thread())

if __name__ == '__main__':
    with ProcessPoolExecutor(1) as pool:
        future = pool.submit(count, 1)
        future.add_done_callback(tell)
        future.result()
        time.sleep(1)
        future.add_done_callback(tell)
