# Waits for at most a second and does not ask whether the child has ended.
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
        saver.join(timeout=1)
    print('closed')
