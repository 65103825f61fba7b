# A shared array with one place for each process. Nobody writes where another one reads, so there is nothing to lock.
# The price: the number of places is fixed when the array is made.
import multiprocessing


def count(words, totals, place):
    totals[place] = len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    totals = multiprocessing.Array('i', len(pages))
    processes = []
    for place, page in enumerate(pages):
        processes.append(multiprocessing.Process(target=count, args=(page, totals, place)))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print('words', sum(totals))
