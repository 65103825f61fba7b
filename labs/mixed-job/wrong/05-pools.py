# The right kind for each job, but out of pools. For jobs this short a pool of processes costs more than it brings.
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def fetch(page):
    time.sleep(0.006)
    return len(page)


def add_up(limit):
    total = 0
    for number in range(limit):
        total += number
    return total


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as processes:
        totals = processes.map(add_up, (50_000, 50_001))
        with ThreadPoolExecutor(2) as threads:
            sizes = threads.map(fetch, ('harbour', 'market'))
            print('sizes', list(sizes))
        print('totals', list(totals))
