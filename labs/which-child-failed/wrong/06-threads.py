# Takes threads, which share the list. The task asks for processes.
import threading
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
    ovens = [threading.Thread(target=work, args=(what,)) for what in ('bread', 'cake', 'rolls')]
    for oven in ovens:
        oven.start()
    for oven in ovens:
        oven.join()
    print('failed', failed)
