# The second guest orders a little later. That makes it likely that the first dish is begun, and no more.
import time
from concurrent.futures import ThreadPoolExecutor


def cook(dish):
    time.sleep(0.1)  # the stove
    return f'hot {dish}'


def serve(guest, dish):
    plate = pool.submit(cook, dish)
    return f'{guest}: {plate.result()}'


orders = [('Ada', 'soup'), ('Bo', 'rice')]

with ThreadPoolExecutor(max_workers=2) as pool:
    served = []
    for guest, dish in orders:
        served.append(pool.submit(serve, guest, dish))
        time.sleep(0.05)
    for future in served:
        print(future.result())
