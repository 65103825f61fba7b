import multiprocessing
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def fetch(page):
    time.sleep(0.1)
    return page.upper()


def branch(pages):
    with ThreadPoolExecutor(2) as pool:
        print(list(pool.map(fetch, pages)), 'from', multiprocessing.current_process().name)


if __name__ == '__main__':
    for name, pages in (('north', 'ab'), ('south', 'cd')):
        process = multiprocessing.Process(target=branch, args=(pages,), name=name)
        process.start()
        process.join()
    print('threads in the parent:', threading.active_count())
