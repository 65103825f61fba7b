import os
import time
from concurrent.futures import ProcessPoolExecutor

def count(page):
    if page == 1:
        os._exit(1)
    time.sleep(2)
    return page

if __name__ == '__main__':
    pool = ProcessPoolExecutor(2)
    futures = [pool.submit(count, page) for page in range(4)]
    for page, future in enumerate(futures):
        try:
            print(page, future.result())
        except Exception as error:
            print(page, type(error).__name__)
    try:
        pool.submit(count, 5)
    except Exception as error:
        print('submit:', type(error).__name__)
