# Adds up what is there by now. A task that is not done yet is left out.
from concurrent.futures import ProcessPoolExecutor


def sell(count):
    return count


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        futures = [pool.submit(sell, count) for count in (2, 3)]
        print('sold', sum(future.result() for future in futures if future.done()))
