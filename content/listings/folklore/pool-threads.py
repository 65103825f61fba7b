import threading
import time
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=8) as pool:
    print("new pool:", threading.active_count() - 1)
    for job in range(3):
        pool.submit(time.sleep, 0.01).result()
    print("after three jobs, one by one:", threading.active_count() - 1)
    for job in range(3):
        pool.submit(time.sleep, 0.01)
    print("after three at once:", threading.active_count() - 1)
