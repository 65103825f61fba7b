import threading
from concurrent.futures import ThreadPoolExecutor

finish = threading.Event()
pool = ThreadPoolExecutor(max_workers=2)
print('no task:', threading.active_count() - 1, 'workers')
for number in [1, 2, 3]:
    pool.submit(finish.wait)
    print('tasks:', number, 'workers:', threading.active_count() - 1)
finish.set()
pool.shutdown()
