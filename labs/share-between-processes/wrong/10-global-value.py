# Gives the name total to a new number in the child, instead of changing the value that is shared.
import multiprocessing

total = multiprocessing.Value('i', 0)


def count(words):
    global total
    with total.get_lock():
        total = total.value + len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    processes = [multiprocessing.Process(target=count, args=(page,)) for page in pages]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print('words', total.value)
