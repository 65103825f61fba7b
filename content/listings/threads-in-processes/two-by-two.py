import multiprocessing
import threading


def add_up():
    total = 0
    for number in range(40_000):
        total += number


def branch():
    helper = threading.Thread(target=add_up, name='helper')
    helper.start()
    add_up()
    helper.join()


if __name__ == '__main__':
    print('begin')
    names = 'north', 'south'
    branches = [multiprocessing.Process(target=branch, name=name) for name in names]
    for process in branches:
        process.start()
    for process in branches:
        process.join()
    print('end')
