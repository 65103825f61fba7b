# A third process keeps a dict, and everybody else talks to it through a proxy. Any picklable thing fits in.
# The price: every access is a message there and an answer back, and reading and writing are still two of them.
import multiprocessing


def count(words, totals, place):
    totals[place] = len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    with multiprocessing.Manager() as manager:
        totals = manager.dict()
        processes = []
        for place, page in enumerate(pages):
            processes.append(multiprocessing.Process(target=count, args=(page, totals, place)))
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print('words', sum(totals.values()))
