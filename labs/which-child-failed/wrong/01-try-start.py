# Catches at start: the exception has not been raised yet, and never will be here.
import multiprocessing
import sys
import time


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


if __name__ == '__main__':
    failed = []
    ovens = []
    for what in ('bread', 'cake', 'rolls'):
        oven = multiprocessing.Process(target=bake, args=(what,), name=what)
        try:
            oven.start()
        except SystemExit:
            failed.append(what)
        ovens.append(oven)
    for oven in ovens:
        oven.join()
    print('failed', failed)
