# Waits in processes and computes in threads.
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


def fetch_and_send(page, results):
    results.put((page, fetch(page)))


def add_up_into(totals, limit):
    totals[limit] = add_up(limit)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    results = multiprocessing.SimpleQueue()
    limits = 50_000, 50_001
    pages = 'harbour', 'market'
    totals = {}
    processes = [
        multiprocessing.Process(target=fetch_and_send, args=(page, results)) for page in pages
    ]
    threads = [threading.Thread(target=add_up_into, args=(totals, limit)) for limit in limits]
    for worker in processes + threads:
        worker.start()
    sizes = dict(results.get() for _ in pages)
    for worker in processes + threads:
        worker.join()
    print('sizes', [sizes[page] for page in pages])
    print('totals', [totals[limit] for limit in limits])
