import threading
import time
from concurrent.futures import ThreadPoolExecutor


def who():
    return threading.current_thread().name


with ThreadPoolExecutor(max_workers=5, thread_name_prefix='painter') as pool:
    for _ in range(3):
        print(pool.submit(who).result())
        time.sleep(0.1)  # until the worker is idle again
