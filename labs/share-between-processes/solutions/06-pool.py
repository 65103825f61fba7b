# The pool carries the arguments there and the results back, in order. The function is plain and can be tested alone.
# The price: a pool starts threads and processes of its own, too much for two short calls.
import multiprocessing


def count(words):
    return len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    with multiprocessing.Pool(2) as pool:
        print('words', sum(pool.map(count, pages)))
