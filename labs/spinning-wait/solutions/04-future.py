# A pool gives a future for the result, and result() waits for it. An exception of the worker would come out of it, too.
# The price: a pool for a single task.
from concurrent.futures import ThreadPoolExecutor


def add_up():
    result = 0
    for number in range(100_000):
        result += number
    return result


with ThreadPoolExecutor(1) as pool:
    print('total', pool.submit(add_up).result())
