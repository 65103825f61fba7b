# Takes a lock that processes share, around a number that they don't.
import multiprocessing

total = 0
lock = multiprocessing.Lock()


def count(words):
    global total
    with lock:
        total += len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    processes = [multiprocessing.Process(target=count, args=(page,)) for page in pages]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print('words', total)
