import time
from concurrent.futures import ThreadPoolExecutor


def job(number):
    time.sleep(0.05)  # stands for the network
    return number * number


print('begin')
with ThreadPoolExecutor(max_workers=2) as pool:
    print('results', *pool.map(job, range(4)))
