# Each task returns its number, and the parent adds. Nothing is shared, and nothing needs a lock.
# The price: nobody knows the sum before the parent has asked all futures.
from concurrent.futures import ProcessPoolExecutor


def sell(count):
    return count


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        futures = [pool.submit(sell, count) for count in (2, 3)]
        print('sold', sum(future.result() for future in futures))
