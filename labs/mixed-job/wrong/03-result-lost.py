# Lets the processes put their totals into a dictionary.
import multiprocessing
import threading
import time


def fetch(page):
    time.sleep(0.006)
    return len(page)


def add_up(limit):
    total = 0
    for number in range(limit):
        total += number
    return total


def add_up_into(totals, limit):
    totals[limit] = add_up(limit)


def fetch_into(sizes, page):
    sizes[page] = fetch(page)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    limits = 50_000, 50_001
    pages = 'harbour', 'market'
    sizes = {}
    totals = {}
    processes = [multiprocessing.Process(target=add_up_into, args=(totals, limit)) for limit in limits]
    threads = [threading.Thread(target=fetch_into, args=(sizes, page)) for page in pages]
    for worker in processes + threads:
        worker.start()
    for worker in processes + threads:
        worker.join()
    print('sizes', [sizes.get(page) for page in pages])
    print('totals', [totals.get(limit) for limit in limits])
