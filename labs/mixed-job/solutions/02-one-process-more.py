# One total is made here and the other one in a process. The threads that wait need the processor for moments only.
# The price: the main thread is busy, and the answers have to wait until it gives the GIL away.
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
    results.put(add_up(limit))


def fetch_into(sizes, page):
    sizes[page] = fetch(page)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    results = multiprocessing.SimpleQueue()
    pages = 'harbour', 'market'
    sizes = {}
    process = multiprocessing.Process(target=add_up_and_send, args=(50_001, results))
    process.start()
    threads = [threading.Thread(target=fetch_into, args=(sizes, page)) for page in pages]
    for thread in threads:
        thread.start()
    totals = [add_up(50_000), results.get()]
    for thread in threads:
        thread.join()
    process.join()
    print('sizes', [sizes[page] for page in pages])
    print('totals', totals)
