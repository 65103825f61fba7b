import multiprocessing
from concurrent.futures import ProcessPoolExecutor

def count(lock):
    with lock:
        return 'counted'

if __name__ == '__main__':
    lock = multiprocessing.RLock()
    with ProcessPoolExecutor(1) as pool:
        future = pool.submit(count, lock)
        try:
            print(future.result())
        except RuntimeError as error:
            print(error)
