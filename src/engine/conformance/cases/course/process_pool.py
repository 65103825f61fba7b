import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor


def work(n):
    time.sleep(2)
    return n * n


def outer(results, n):
    def done(future):
        results[n] = (future.result(), multiprocessing.current_process().name, os.getpid() == parent)
    return done


if __name__ == '__main__':
    parent = os.getpid()
    began = time.time()
    pool = ProcessPoolExecutor(4)
    results = {}
    for i in range(10):
        pool.submit(work, i).add_done_callback(outer(results, i))
    print('submitted', flush=True)
    pool.shutdown(True)
    for n in sorted(results):
        print(n, *results[n])
    print(round((time.time() - began) / 2))
