# A list is passed and changed in place, as with threads. Each child appends to its copy.
import multiprocessing


def count(words, totals):
    totals.append(len(words))


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    totals = []
    processes = [multiprocessing.Process(target=count, args=(page, totals)) for page in pages]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print('words', sum(totals))
