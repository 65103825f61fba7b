# The workers do what takes long, and the parent looks up the prices. Only the parent has prices at all.
# The price: the parent has a part of the work.
import time
from concurrent.futures import ProcessPoolExecutor

prices = {'tea': 3, 'jam': 5}


def look(thing):
    time.sleep(1)  # asks the shelf how much is left
    return thing


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        print('yesterday', sum(prices[thing] for thing in pool.map(look, ('tea', 'jam'))))
        prices['tea'] = 4
        prices['jam'] = 6
        print('today', sum(prices[thing] for thing in pool.map(look, ('tea', 'jam'))))
