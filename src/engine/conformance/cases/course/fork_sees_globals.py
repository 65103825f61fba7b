# What a forked child sees of the parent's globals: a copy as it was at the start.
import multiprocessing
import time


def show():
    print('child sees', basket, flush=True)
    basket.append('from the child')
    print('child has', basket, flush=True)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    basket = []
    p = multiprocessing.Process(target=show)
    p.start()
    time.sleep(2)
    print('parent still has', basket, flush=True)
    p.join()

    basket.append('before the start')
    p = multiprocessing.Process(target=show)
    p.start()
    p.join()

    late = multiprocessing.Process(target=show)
    late.start()
    basket.append('after the start')
    late.join()
    print('parent at the end', basket)
