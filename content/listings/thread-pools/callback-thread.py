import threading
import time
from concurrent.futures import ThreadPoolExecutor


def draw():
    time.sleep(0.1)


def tell(future):
    print('the callback runs in', threading.current_thread().name)


with ThreadPoolExecutor(max_workers=1, thread_name_prefix='painter') as pool:
    future = pool.submit(draw)
    future.add_done_callback(tell)  # the task still runs
future.add_done_callback(tell)  # it is done
