# Computes in processes, and waits for one page after the other.
import multiprocessing
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


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    results = multiprocessing.SimpleQueue()
    limits = 50_000, 50_001
    processes = [
        multiprocessing.Process(target=add_up_and_send, args=(limit, results)) for limit in limits
    ]
    for process in processes:
        process.start()
    sizes = [fetch(page) for page in ('harbour', 'market')]
    totals = dict(results.get() for _ in limits)
    for process in processes:
        process.join()
    print('sizes', sizes)
    print('totals', [totals[limit] for limit in limits])
