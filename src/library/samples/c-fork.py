import multiprocessing
import random


def work(total, numbers):
    random.seed(3)
    with total.get_lock():
        total.value += random.randrange(10)
    numbers.put('put')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    total = multiprocessing.Value('i', 0)
    numbers = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=work, args=(total, numbers))
    process.start()
    process.join()
    print(total.value, numbers.get(), process.exitcode)
