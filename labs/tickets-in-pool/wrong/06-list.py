# Sends a list instead. It is pickled, so each worker changes a copy.
from concurrent.futures import ProcessPoolExecutor


def sell(sold, count):
    sold.append(count)


if __name__ == '__main__':
    sold = []
    with ProcessPoolExecutor(2) as pool:
        for count in (2, 3):
            pool.submit(sell, sold, count)
    print('sold', sum(sold))
