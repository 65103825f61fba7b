# The sum of a range is a loop in C, and so quick that threads will do.
import time
from concurrent.futures import ThreadPoolExecutor


def fetch(page):
    time.sleep(0.006)
    return len(page)


def add_up(limit):
    return sum(range(limit))


if __name__ == '__main__':
    with ThreadPoolExecutor(4) as pool:
        sizes = pool.map(fetch, ('harbour', 'market'))
        totals = pool.map(add_up, (50_000, 50_001))
        print('sizes', list(sizes))
        print('totals', list(totals))
