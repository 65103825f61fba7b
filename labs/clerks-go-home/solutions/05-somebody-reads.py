# A thread of the parent reads while the main thread joins. Somebody makes room all the time.
# The price: a thread in the parent, which must be started after the processes, or they are forked from a program with two threads.
import multiprocessing
import threading
import time


def copy(book, texts):
    time.sleep(0.1)  # looks for the book
    texts.put(book * 30_000)


if __name__ == '__main__':
    texts = multiprocessing.Queue()
    clerks = [multiprocessing.Process(target=copy, args=(book, texts)) for book in ('fox', 'owl')]
    for clerk in clerks:
        clerk.start()
    lengths = []
    reader = threading.Thread(target=lambda: [lengths.append(len(texts.get())) for clerk in clerks])
    reader.start()
    for clerk in clerks:
        clerk.join()
    reader.join()
    print('letters', sum(lengths))
