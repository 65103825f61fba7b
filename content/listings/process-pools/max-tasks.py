import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor

def who():
    return os.getpid()

if __name__ == '__main__':
    spawn = multiprocessing.get_context('spawn')
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=2) as pool:
        numbers = [pool.submit(who).result() for _ in range(4)]
    print('processes:', len(set(numbers)))
