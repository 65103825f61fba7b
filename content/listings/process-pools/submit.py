import time
from concurrent.futures import ProcessPoolExecutor

def count(page):
    time.sleep(1)
    print('counted', page)
    return page * 100

if __name__ == '__main__':
    pool = ProcessPoolExecutor(2)
    futures = [pool.submit(count, page) for page in range(3)]
    print('all handed in')
    pool.shutdown()
    print('all done')
    print([future.result() for future in futures])
