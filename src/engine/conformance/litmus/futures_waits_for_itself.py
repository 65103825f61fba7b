# A task that waits for another task of a pool with one worker: that one never has its turn.
#: deadlock ""
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)


def outer():
    return pool.submit(int).result()


print(pool.submit(outer).result())
