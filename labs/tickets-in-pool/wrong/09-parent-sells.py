# The tasks fail as before, and the main process sells beside them.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def sell(sold, count):
    with sold.get_lock():
        sold.value += count


if __name__ == '__main__':
    sold = multiprocessing.Value('i', 0)
    with ProcessPoolExecutor(2) as pool:
        for count in (2, 3):
            pool.submit(sell, sold, count)
            with sold.get_lock():
                sold.value += count
    print('sold', sold.value)
