import time
from concurrent.futures import ProcessPoolExecutor

def count(page):
    time.sleep(0.5)
    return page

def tell(future):
    time.sleep(2)
    print('told', future.result())

if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        for page in 1, 2:
            pool.submit(count, page).add_done_callback(tell)
        print('waiting')
