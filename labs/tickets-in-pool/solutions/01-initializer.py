# The initializer hands the Value to each worker while it starts: on this way it may be sent.
# The price: a global name in the worker, and all tasks of this pool have the same Value.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def remember(value):
    global sold
    sold = value


def sell(count):
    with sold.get_lock():
        sold.value += count


if __name__ == '__main__':
    sold = multiprocessing.Value('i', 0)
    with ProcessPoolExecutor(2, initializer=remember, initargs=(sold,)) as pool:
        for count in (2, 3):
            pool.submit(sell, count)
    print('sold', sold.value)
