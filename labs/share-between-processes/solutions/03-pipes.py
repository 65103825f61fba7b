# Each process has a pipe of its own to the parent, so the parent knows whose result it reads.
# The price: a pipe for each process, and one writer for each end.
import multiprocessing


def count(words, end):
    end.send(len(words))
    end.close()


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    workers = []
    for page in pages:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=count, args=(page, sender))
        process.start()
        workers.append((process, receiver))
    total = 0
    for process, receiver in workers:
        total += receiver.recv()
        process.join()
    print('words', total)
