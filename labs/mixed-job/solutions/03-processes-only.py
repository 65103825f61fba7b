# Everything in processes of its own. It is as fast, and there is one kind of thing to start.
# The price: a process that waits costs as much as one that computes.
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


def call(results, place, function, argument):
    results.put((place, function(argument)))


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    results = multiprocessing.SimpleQueue()
    jobs = [(fetch, 'harbour'), (fetch, 'market'), (add_up, 50_000), (add_up, 50_001)]
    processes = [
        multiprocessing.Process(target=call, args=(results, place, *job))
        for place, job in enumerate(jobs)
    ]
    for process in processes:
        process.start()
    values = dict(results.get() for _ in jobs)
    for process in processes:
        process.join()
    print('sizes', [values[0], values[1]])
    print('totals', [values[2], values[3]])
