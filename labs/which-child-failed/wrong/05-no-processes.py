# Bakes everything in the parent.
import sys
import time


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


if __name__ == '__main__':
    failed = []
    for what in ('bread', 'cake', 'rolls'):
        try:
            bake(what)
        except SystemExit:
            failed.append(what)
    print('failed', failed)
