# A pool for each kind of job, which is the shortest program.
# The price: pools have threads and queues of their own, through which each task and each result travels. What it takes to import them is not
# counted here. In a real program it is.
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
