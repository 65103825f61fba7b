# The Value is a global variable, made before the workers, so forked workers have it by birth.
# The price: it works under fork only, which is no longer the default of newer Pythons.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


sold = multiprocessing.Value('i', 0)


def sell(count):
    with sold.get_lock():
        sold.value += count


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        for count in (2, 3):
            pool.submit(sell, count)
    print('sold', sold.value)
