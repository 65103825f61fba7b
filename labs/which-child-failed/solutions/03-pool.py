# A pool brings the exception itself back to the parent, as that of its future.
# The price: a pool, with processes and threads of its own behind it.
import sys
import time
from concurrent.futures import ProcessPoolExecutor


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


if __name__ == '__main__':
    with ProcessPoolExecutor(3) as pool:
        ovens = {what: pool.submit(bake, what) for what in ('bread', 'cake', 'rolls')}
    print('failed', [what for what, oven in ovens.items() if oven.exception() is not None])
