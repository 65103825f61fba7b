# Waits for each child before it prints. What is waited for is not cut off, daemon or not.
# The price: it waits for as long as the slowest takes, also if one hangs.
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
        saver.join()
    print('closed')
