# The number lies in memory that all have, and no lock keeps the workers apart.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def remember(value):
    global sold
    sold = value


def sell(count):
    sold.value += count


if __name__ == '__main__':
    sold = multiprocessing.RawValue('i', 0)
    with ProcessPoolExecutor(2, initializer=remember, initargs=(sold,)) as pool:
        for count in (2, 3):
            pool.submit(sell, count)
    print('sold', sold.value)
