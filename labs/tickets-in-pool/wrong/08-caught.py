# Catches the error, and sells in the parent instead.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def sell(sold, count):
    with sold.get_lock():
        sold.value += count


if __name__ == '__main__':
    sold = multiprocessing.Value('i', 0)
    with ProcessPoolExecutor(2) as pool:
        for count in (2, 3):
            try:
                pool.submit(sell, sold, count).result()
            except RuntimeError:
                sell(sold, count)
    print('sold', sold.value)
