# Calls the function in the parent.
import multiprocessing

total = 0


def count(words):
    global total
    total += len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    for page in pages:
        count(page)
    print('words', total)
