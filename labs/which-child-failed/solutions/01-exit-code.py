# Asks each process for its exit code after it has ended. Nothing has to be sent.
# The price: the code says that something went wrong, and not what.
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
    print('failed', [oven.name for oven in ovens if oven.exitcode != 0])
