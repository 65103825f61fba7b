# Shared memory, but += is two steps: both may read 0.
import multiprocessing


def count(words, total):
    total.value += len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    total = multiprocessing.Value('i', 0)
    processes = [multiprocessing.Process(target=count, args=(page, total)) for page in pages]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print('words', total.value)
