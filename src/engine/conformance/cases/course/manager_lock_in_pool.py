import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor


def buy(lock):
    with lock:
        with open('left.txt', encoding='utf-8') as f:
            left = int(f.read())
        time.sleep(1)
        with open('left.txt', mode='w', encoding='utf-8') as f:
            f.write(str(left - 1))
    return 'bought'


if __name__ == '__main__':
    with open('left.txt', 'w', encoding='utf-8') as f:
        f.write('10')
    pool = ProcessPoolExecutor(3)
    manager = multiprocessing.Manager()
    lock = manager.RLock()
    futures = [pool.submit(buy, lock) for _ in range(6)]
    print([f.result() for f in futures])
    pool.shutdown()
    print(open('left.txt', encoding='utf-8').read())
    manager.shutdown()

    pool = ProcessPoolExecutor(1)
    future = pool.submit(buy, multiprocessing.Lock())
    try:
        future.result()
    except RuntimeError as e:
        print('RuntimeError:', e)
    pool.shutdown()
