# Counts in a global variable, of which each worker has its own.
from concurrent.futures import ProcessPoolExecutor

sold = 0


def sell(count):
    global sold
    sold += count


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        for count in (2, 3):
            pool.submit(sell, count)
    print('sold', sold)
