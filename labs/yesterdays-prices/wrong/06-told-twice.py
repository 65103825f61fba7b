# Tells it twice, and hopes that each worker hears it once because telling takes a while.
import time
from concurrent.futures import ProcessPoolExecutor

prices = {'tea': 3, 'jam': 5}


def cost(thing):
    time.sleep(1)  # asks the shelf how much is left
    return prices[thing]


def change():
    prices['tea'] = 4
    prices['jam'] = 6
    time.sleep(0.1)


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        print('yesterday', sum(pool.map(cost, ('tea', 'jam'))))
        for told in [pool.submit(change) for _ in range(2)]:
            told.result()
        print('today', sum(pool.map(cost, ('tea', 'jam'))))
