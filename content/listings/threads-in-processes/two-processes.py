import multiprocessing
import threading
import time


def handle(page):
    time.sleep(0.02)
    total = 0
    for number in range(40_000):
        total += number
    print(page, total)


def branch(pages):
    threads = [threading.Thread(target=handle, args=(page,), name=page) for page in pages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    print('begin')
    branches = [multiprocessing.Process(target=branch, args=(pages,)) for pages in ('AB', 'CD')]
    for process in branches:
        process.start()
    for process in branches:
        process.join()
    print('end')
