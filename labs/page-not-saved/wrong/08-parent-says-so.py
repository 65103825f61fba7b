# The children only sleep, and the parent says that they have saved.
import multiprocessing
import time


def save(page):
    time.sleep(0.1)


if __name__ == '__main__':
    savers = [multiprocessing.Process(target=save, args=(page,)) for page in ('one', 'two')]
    for saver in savers:
        saver.start()
    for saver, page in zip(savers, ('one', 'two')):
        saver.join()
        print('saved', page)
    print('closed')
