# The parent works it out for itself.
import multiprocessing
import time


def copy(book, texts):
    time.sleep(0.1)  # looks for the book
    texts.put(book)


if __name__ == '__main__':
    texts = multiprocessing.Queue()
    clerks = [multiprocessing.Process(target=copy, args=(book, texts)) for book in ('fox', 'owl')]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print('letters', sum(len(book * 30_000) for book in ('fox', 'owl')))
