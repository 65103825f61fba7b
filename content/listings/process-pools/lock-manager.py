import multiprocessing
from concurrent.futures import ProcessPoolExecutor

def sell(lock, stock):
    with lock:
        stock['tickets'] -= 1

if __name__ == '__main__':
    with multiprocessing.Manager() as manager:
        lock = manager.RLock()
        stock = manager.dict(tickets=3)
        print(type(lock).__name__)
        with ProcessPoolExecutor(2) as pool:
            for _ in range(2):
                pool.submit(sell, lock, stock)
        print(stock['tickets'])
