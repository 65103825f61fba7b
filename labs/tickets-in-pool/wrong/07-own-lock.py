# Gives the Value to the workers, and makes a lock for each call: nobody else has it.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def remember(value):
    global sold
    sold = value


def sell(count):
    with multiprocessing.Lock():
        sold.value += count


if __name__ == '__main__':
    sold = multiprocessing.Value('i', 0)
    with ProcessPoolExecutor(2, initializer=remember, initargs=(sold,)) as pool:
        for count in (2, 3):
            pool.submit(sell, count)
    print('sold', sold.value)
