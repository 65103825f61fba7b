# Whoever finds its dish still in the queue takes it back and cooks it alone. `cancel` says which of the two it is.
# The price: two ways through one function, and both have to be tested.
import time
from concurrent.futures import ThreadPoolExecutor


def cook(dish):
    time.sleep(0.1)  # the stove
    return f'hot {dish}'


def serve(guest, dish):
    plate = pool.submit(cook, dish)
    done = cook(dish) if plate.cancel() else plate.result()
    return f'{guest}: {done}'


orders = [('Ada', 'soup'), ('Bo', 'rice')]

with ThreadPoolExecutor(max_workers=2) as pool:
    served = [pool.submit(serve, guest, dish) for guest, dish in orders]
    for future in served:
        print(future.result())
