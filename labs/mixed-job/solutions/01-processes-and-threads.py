# Two processes compute, and two threads wait meanwhile. The totals come back through a queue, each with its limit.
# The price: four objects to start and to join, and a queue.
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


def add_up_and_send(limit, results):
    results.put((limit, add_up(limit)))


def fetch_into(sizes, page):
    sizes[page] = fetch(page)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    results = multiprocessing.SimpleQueue()
    limits = 50_000, 50_001
    pages = 'harbour', 'market'
    sizes = {}
    processes = [
        multiprocessing.Process(target=add_up_and_send, args=(limit, results)) for limit in limits
    ]
    threads = [threading.Thread(target=fetch_into, args=(sizes, page)) for page in pages]
    for worker in processes + threads:
        worker.start()
    totals = dict(results.get() for _ in limits)
    for worker in processes + threads:
        worker.join()
    print('sizes', [sizes[page] for page in pages])
    print('totals', [totals[limit] for limit in limits])
