# Starts each clerk when the one before has delivered.
import multiprocessing
import time


def copy(book, texts):
    time.sleep(0.1)  # looks for the book
    texts.put(book * 30_000)


if __name__ == '__main__':
    texts = multiprocessing.Queue()
    clerks = [multiprocessing.Process(target=copy, args=(book, texts)) for book in ('fox', 'owl')]
    letters = 0
    for clerk in clerks:
        clerk.start()
        letters += len(texts.get())
        clerk.join()
    print('letters', letters)
