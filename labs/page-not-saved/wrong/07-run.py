# Calls run, which executes the function in the parent. There is no other process.
import multiprocessing
import time


def save(page):
    time.sleep(0.1)
    print('saved', page)


if __name__ == '__main__':
    savers = [multiprocessing.Process(target=save, args=(page,), daemon=True) for page in ('one', 'two')]
    for saver in savers:
        saver.run()
    print('closed')
