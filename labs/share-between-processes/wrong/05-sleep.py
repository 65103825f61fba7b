# Waits a second for the number to arrive. Nothing is on its way.
import multiprocessing
import time

total = 0


def count(words):
    global total
    total += len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    processes = [multiprocessing.Process(target=count, args=(page,)) for page in pages]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    time.sleep(1)
    print('words', total)
