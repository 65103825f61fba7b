# Sends each price along with its task. A task that brings all it needs can't have anything old.
# The price: more to pickle. With a table of a million prices you would send the one that is needed, as here.
import time
from concurrent.futures import ProcessPoolExecutor

prices = {'tea': 3, 'jam': 5}


def cost(thing, price):
    time.sleep(1)  # asks the shelf how much is left
    return price


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        print('yesterday', sum(pool.map(cost, prices.keys(), prices.values())))
        prices['tea'] = 4
        prices['jam'] = 6
        print('today', sum(pool.map(cost, prices.keys(), prices.values())))
