import time
from concurrent.futures import ProcessPoolExecutor, as_completed

def count(page, seconds):
    time.sleep(seconds)
    return page

if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        futures = [pool.submit(count, page, seconds) for page, seconds in (('long', 3), ('short', 1))]
        print([future.result() for future in as_completed(futures)])
        print([future.result() for future in futures])
