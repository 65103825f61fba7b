# Waits for each child before the next one is started.
import multiprocessing
import time


def save(page):
    time.sleep(0.1)
    print('saved', page)


if __name__ == '__main__':
    savers = [multiprocessing.Process(target=save, args=(page,), daemon=True) for page in ('one', 'two')]
    for saver in savers:
        saver.start()
        saver.join()
    print('closed')
