# The main thread hands in the cooking, and serves what is ready. Waiting is done by somebody who is no worker.
# The price: the main thread has to know the steps of a task.
import time
from concurrent.futures import ThreadPoolExecutor


def cook(dish):
    time.sleep(0.1)  # the stove
    return f'hot {dish}'


def serve(guest, plate):
    return f'{guest}: {plate}'


orders = [('Ada', 'soup'), ('Bo', 'rice')]

with ThreadPoolExecutor(max_workers=2) as pool:
    plates = [(guest, pool.submit(cook, dish)) for guest, dish in orders]
    for guest, plate in plates:
        print(serve(guest, plate.result()))
