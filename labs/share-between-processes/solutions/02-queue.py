# Each process puts its result into a queue, and the parent adds. Nothing is shared, so nothing needs a lock of yours.
# Get first, join afterwards: with large results a process ends only when somebody has taken them. The price: results are pickled and copied.
import multiprocessing


def count(words, results):
    results.put(len(words))


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    results = multiprocessing.SimpleQueue()
    processes = [multiprocessing.Process(target=count, args=(page, results)) for page in pages]
    for process in processes:
        process.start()
    total = 0
    for process in processes:
        total += results.get()
    for process in processes:
        process.join()
    print('words', total)
