# Asks multiprocessing for the children that are left, so it needs no list of its own.
# The price: it waits for all children, also for those that somebody else has started.
import multiprocessing
import time


def save(page):
    time.sleep(0.1)
    print('saved', page)


if __name__ == '__main__':
    savers = [multiprocessing.Process(target=save, args=(page,), daemon=True) for page in ('one', 'two')]
    for saver in savers:
        saver.start()
    for child in multiprocessing.active_children():
        child.join()
    print('closed')
