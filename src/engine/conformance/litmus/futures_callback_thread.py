# A callback that is added before the task is done runs in the worker, else at once in the thread that adds it.
#: ok "worker\n"
#: ok "main\n"
import threading
from concurrent.futures import ThreadPoolExecutor

where = []


def callback(future):
    main = threading.main_thread()
    where.append('main' if threading.current_thread() is main else 'worker')


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(int).add_done_callback(callback)
print(*where)
