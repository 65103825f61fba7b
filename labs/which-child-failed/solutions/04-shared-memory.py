# Each child writes a sign into a place of its own, in memory that all of them can reach.
# The price: only numbers fit there, and you have to number the children.
import multiprocessing
import sys
import time


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


def work(place, what, done):
    try:
        bake(what)
        done[place] = 1
    except SystemExit:
        done[place] = 0


if __name__ == '__main__':
    names = ['bread', 'cake', 'rolls']
    done = multiprocessing.Array('b', len(names))
    ovens = [multiprocessing.Process(target=work, args=(place, what, done)) for place, what in enumerate(names)]
    for oven in ovens:
        oven.start()
    for oven in ovens:
        oven.join()
    print('failed', [what for place, what in enumerate(names) if not done[place]])
