# Waits for each child before the next one starts.
import multiprocessing
import sys
import time


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


if __name__ == '__main__':
    failed = []
    for what in ('bread', 'cake', 'rolls'):
        oven = multiprocessing.Process(target=bake, args=(what,), name=what)
        oven.start()
        oven.join()
        if oven.exitcode:
            failed.append(what)
    print('failed', failed)
