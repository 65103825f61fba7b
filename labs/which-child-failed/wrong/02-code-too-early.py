# Looks at the exit code before the child has ended.
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
    failed = [oven.name for oven in ovens if oven.exitcode != 0]
    for oven in ovens:
        oven.join()
    print('failed', failed)
