import time
from concurrent.futures import ProcessPoolExecutor


def job(number):
    time.sleep(0.05)  # stands for the network
    return number * number


if __name__ == '__main__':
    print('begin')
    with ProcessPoolExecutor(max_workers=4) as pool:
        print('results', *pool.map(job, range(4)))
