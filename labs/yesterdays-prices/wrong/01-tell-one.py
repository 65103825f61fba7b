# Tells the pool of the change, in a task. A task goes to one worker.
import time
from concurrent.futures import ProcessPoolExecutor

prices = {'tea': 3, 'jam': 5}


def cost(thing):
    time.sleep(1)  # asks the shelf how much is left
    return prices[thing]


def change():
    prices['tea'] = 4
    prices['jam'] = 6


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        print('yesterday', sum(pool.map(cost, ('tea', 'jam'))))
        pool.submit(change).result()
        print('today', sum(pool.map(cost, ('tea', 'jam'))))
