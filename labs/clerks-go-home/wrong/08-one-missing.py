# Takes out one text and joins. The other one is still on its way.
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
    letters = len(texts.get())
    for clerk in clerks:
        clerk.join()
    print('letters', letters + len(texts.get()))
