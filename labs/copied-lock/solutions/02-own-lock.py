# The child makes itself a lock of its own: its copy of the old one says nothing about anybody in this process.
# The price: every lock of the program has to be thought of, also those of libraries.
import multiprocessing
import threading
import time

book = threading.Lock()


def note(text):
    with book:
        time.sleep(0.1)
        print(text)


def work():
    global book
    book = threading.Lock()
    note('child at work')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    clerk = threading.Thread(target=note, args=('clerk at work',))
    process = multiprocessing.Process(target=work)
    clerk.start()
    process.start()
    clerk.join()
    process.join()
    print('closed', process.exitcode)
