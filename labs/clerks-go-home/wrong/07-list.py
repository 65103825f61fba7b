# Appends to a list. Each clerk has a copy of it.
import multiprocessing
import time


def copy(book, texts):
    time.sleep(0.1)  # looks for the book
    texts.append(book * 30_000)


if __name__ == '__main__':
    texts = []
    clerks = [multiprocessing.Process(target=copy, args=(book, texts)) for book in ('fox', 'owl')]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print('letters', sum(map(len, texts)))
