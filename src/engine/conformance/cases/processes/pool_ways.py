# The ways of a Pool: an initializer, chunks, results in order and not, an error with its remote traceback, a result that is late.
import multiprocessing
import time
from multiprocessing import Pool, TimeoutError, Value


def begin(value):
    global shared
    shared = value


def add(n):
    with shared.get_lock():
        shared.value += n
    return n * n


def picky(n):
    if n == 3:
        raise ValueError('three')
    return n


def pair(a, b=1):
    return a, b


def main():
    total = Value('i', 0)
    with Pool(3, begin, (total,)) as pool:
        print(pool.map(add, range(10), chunksize=3), total.value)
        result = pool.map_async(picky, range(5))
        try:
            result.get(30)
        except ValueError as error:
            print('pool', error, type(error.__cause__).__name__, result.ready(), result.successful())
            print([line for line in str(error.__cause__).splitlines() if 'three' in line])
        print(list(pool.imap(picky, [0, 1, 2], 2)), sorted(pool.imap_unordered(picky, [4, 5])))
        print(pool.starmap(pair, [(2, 3), (4,)]), pool.apply(pair, (5,), {'b': 6}))
        steps = pool.imap(picky, [2, 3, 4])
        print(next(steps))
        try:
            next(steps)
        except ValueError as error:
            print('imap', error)
        print(next(steps))
        heard = []
        pool.apply_async(picky, (1,), callback=heard.append).wait()
        pool.apply_async(picky, (3,), error_callback=lambda error: heard.append(repr(error))).wait()
        try:
            pool.apply_async(time.sleep, (20,)).get(timeout=0.1)
        except TimeoutError as error:
            print('late', type(error).__module__, isinstance(error, multiprocessing.ProcessError))
        print(heard)
    try:
        pool.map(picky, [1])
    except ValueError as error:
        print(error)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    main()
