# Lets one task at a time hand in and wait. The other worker waits for the lock now.
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def cook(dish):
    time.sleep(0.1)  # the stove
    return f'hot {dish}'


def serve(guest, dish):
    with lock:
        plate = pool.submit(cook, dish)
        return f'{guest}: {plate.result()}'


lock = threading.Lock()
orders = [('Ada', 'soup'), ('Bo', 'rice')]

with ThreadPoolExecutor(max_workers=2) as pool:
    served = [pool.submit(serve, guest, dish) for guest, dish in orders]
    for future in served:
        print(future.result())
