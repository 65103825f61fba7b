# A callback in the parent adds each result as it arrives. It may run in the pool's thread or in the main thread, so it takes a lock for threads.
# The price: you have to know in which thread a callback runs.
import threading
from concurrent.futures import ProcessPoolExecutor

sold = 0
lock = threading.Lock()


def sell(count):
    return count


def add(future):
    global sold
    with lock:
        sold += future.result()


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        for count in (2, 3):
            pool.submit(sell, count).add_done_callback(add)
    print('sold', sold)
