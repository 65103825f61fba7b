# Starts the second process when the first one has ended.
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
        process.join()
    print('words', total.value)
