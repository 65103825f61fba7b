# The child appends to a list: to its own.
import multiprocessing
import sys
import time


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


failed = []


def work(what):
    try:
        bake(what)
    except SystemExit:
        failed.append(what)


if __name__ == '__main__':
    ovens = [multiprocessing.Process(target=work, args=(what,), name=what) for what in ('bread', 'cake', 'rolls')]
    for oven in ovens:
        oven.start()
    for oven in ovens:
        oven.join()
    print('failed', failed)
