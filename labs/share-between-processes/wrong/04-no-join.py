# Shared and locked, but printed before the processes have counted.
import multiprocessing


def count(words, total):
    with total.get_lock():
        total.value += len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    total = multiprocessing.Value('i', 0)
    processes = [multiprocessing.Process(target=count, args=(page, total)) for page in pages]
    for process in processes:
        process.start()
    print('words', total.value)
