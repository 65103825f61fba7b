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
    served = [pool.submit(serve, guest, dish) for guest, dish in orders]
    for future in served:
        print(future.result())
