# A manager's dict and lock are proxies, which can be sent to a task: both live in the manager's process.
# The price: one more process, and a message for each access.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def sell(sold, lock, count):
    with lock:
        sold['tickets'] += count


if __name__ == '__main__':
    with multiprocessing.Manager() as manager:
        sold = manager.dict(tickets=0)
        lock = manager.Lock()
        with ProcessPoolExecutor(2) as pool:
            for count in (2, 3):
                pool.submit(sell, sold, lock, count)
        print('sold', sold['tickets'])
