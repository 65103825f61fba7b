# Gives the table to an initializer. It runs when a worker starts, and that was yesterday.
import time
from concurrent.futures import ProcessPoolExecutor

prices = {'tea': 3, 'jam': 5}


def remember(table):
    global prices
    prices = table


def cost(thing):
    time.sleep(1)  # asks the shelf how much is left
    return prices[thing]


if __name__ == '__main__':
    with ProcessPoolExecutor(2, initializer=remember, initargs=(prices,)) as pool:
        print('yesterday', sum(pool.map(cost, ('tea', 'jam'))))
        prices['tea'] = 4
        prices['jam'] = 6
        print('today', sum(pool.map(cost, ('tea', 'jam'))))
