# Makes a new pool for the new day. Its workers are forked now, and have what the parent has now.
# The price: new processes for each change. And it works under fork only; otherwise give the table to an initializer.
import time
from concurrent.futures import ProcessPoolExecutor

prices = {'tea': 3, 'jam': 5}


def cost(thing):
    time.sleep(1)  # asks the shelf how much is left
    return prices[thing]


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        print('yesterday', sum(pool.map(cost, ('tea', 'jam'))))
    prices['tea'] = 4
    prices['jam'] = 6
    with ProcessPoolExecutor(2) as pool:
        print('today', sum(pool.map(cost, ('tea', 'jam'))))
