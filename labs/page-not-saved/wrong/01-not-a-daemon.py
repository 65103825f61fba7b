# Makes them no daemons. Now nothing is cut off, because the program waits at its end. That is after the last line.
import multiprocessing
import time


def save(page):
    time.sleep(0.1)
    print('saved', page)


if __name__ == '__main__':
    savers = [multiprocessing.Process(target=save, args=(page,)) for page in ('one', 'two')]
    for saver in savers:
        saver.start()
    print('closed')
