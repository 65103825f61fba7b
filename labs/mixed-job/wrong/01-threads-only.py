# Does everything in threads.
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


def call(values, place, function, argument):
    values[place] = function(argument)


if __name__ == '__main__':
    values = {}
    jobs = [(fetch, 'harbour'), (fetch, 'market'), (add_up, 50_000), (add_up, 50_001)]
    threads = [
        threading.Thread(target=call, args=(values, place, *job)) for place, job in enumerate(jobs)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print('sizes', [values[0], values[1]])
    print('totals', [values[2], values[3]])
