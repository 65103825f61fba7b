# Takes everybody for broken who is not alive any more.
import multiprocessing
import sys
import time


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


if __name__ == '__main__':
    ovens = [multiprocessing.Process(target=bake, args=(what,), name=what) for what in ('bread', 'cake', 'rolls')]
    for oven in ovens:
        oven.start()
    for oven in ovens:
        oven.join()
    print('failed', [oven.name for oven in ovens if not oven.is_alive()])
