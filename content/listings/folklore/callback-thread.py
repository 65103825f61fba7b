import threading
from concurrent.futures import ThreadPoolExecutor


def tell(future):
    print("called in", threading.current_thread().name)


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker") as pool:
    future = pool.submit(sum, [1, 2, 3])
    future.result()
    future.add_done_callback(tell)
