# Calls both functions one after the other, without any pool.
import time


def cook(dish):
    time.sleep(0.1)  # the stove
    return f'hot {dish}'


def serve(guest, dish):
    return f'{guest}: {cook(dish)}'


orders = [('Ada', 'soup'), ('Bo', 'rice')]

for guest, dish in orders:
    print(serve(guest, dish))
