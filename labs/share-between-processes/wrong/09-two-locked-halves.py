# Reads under the lock and writes under the lock, but lets go in between.
import multiprocessing


def count(words, total):
    with total.get_lock():
        before = total.value
    with total.get_lock():
        total.value = before + len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    total = multiprocessing.Value('i', 0)
    processes = [multiprocessing.Process(target=count, args=(page, total)) for page in pages]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print('words', total.value)
