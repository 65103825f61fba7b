from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
import os
def die(): os._exit(1)
def fine(): return 1
def bad_init(): raise ValueError('init')
if __name__ == '__main__':
    with ProcessPoolExecutor(1) as ex:
        f = ex.submit(die)
        try: f.result()
        except BrokenProcessPool as e: print(e)
        try: ex.submit(fine).result()
        except BrokenProcessPool as e: print(e)
    with ProcessPoolExecutor(1) as ex: print(ex.submit(fine).result())
    for bad in (lambda: ProcessPoolExecutor(0), lambda: ProcessPoolExecutor(2, initializer=3), lambda: ProcessPoolExecutor(2, max_tasks_per_child=0)):
        try: bad()
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
