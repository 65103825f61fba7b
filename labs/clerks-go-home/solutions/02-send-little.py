# Counts where the text is, and sends a number. It fits into the pipe, so even the old order works.
# The price: it works because the results are small. The order is still the wrong one.
import multiprocessing
import time


def copy(book, texts):
    time.sleep(0.1)  # looks for the book
    texts.put(len(book * 30_000))


if __name__ == '__main__':
    texts = multiprocessing.Queue()
    clerks = [multiprocessing.Process(target=copy, args=(book, texts)) for book in ('fox', 'owl')]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print('letters', sum(texts.get() for clerk in clerks))
