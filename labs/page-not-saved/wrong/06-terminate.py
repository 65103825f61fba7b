# Ends the children instead of waiting for their end.
import multiprocessing
import time


def save(page):
    time.sleep(0.1)
    print('saved', page)


if __name__ == '__main__':
    savers = [multiprocessing.Process(target=save, args=(page,), daemon=True) for page in ('one', 'two')]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.terminate()
        saver.join()
    print('closed')
