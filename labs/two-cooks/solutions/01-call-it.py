# The task calls the function itself. No task waits for another one, so no worker is blocked.
# The price: a cook that could be shared or limited by the pool is now a part of each task.
import time
from concurrent.futures import ThreadPoolExecutor


def cook(dish):
    time.sleep(0.1)  # the stove
    return f'hot {dish}'


def serve(guest, dish):
    return f'{guest}: {cook(dish)}'


orders = [('Ada', 'soup'), ('Bo', 'rice')]

with ThreadPoolExecutor(max_workers=2) as pool:
    served = [pool.submit(serve, guest, dish) for guest, dish in orders]
    for future in served:
        print(future.result())
