# Takes everything out of the queue, and then joins. Who reads makes room in the pipe, so both clerks can end.
# The price: you have to know how many texts will come.
import multiprocessing
import time


def copy(book, texts):
    time.sleep(0.1)  # looks for the book
    texts.put(book * 30_000)


if __name__ == '__main__':
    texts = multiprocessing.Queue()
    clerks = [multiprocessing.Process(target=copy, args=(book, texts)) for book in ('fox', 'owl')]
    for clerk in clerks:
        clerk.start()
    letters = sum(len(texts.get()) for clerk in clerks)
    for clerk in clerks:
        clerk.join()
    print('letters', letters)
