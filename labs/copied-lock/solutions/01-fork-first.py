# Forks while there is only one thread: nobody can hold a lock then.
# The price: the program has to be built so that all processes start before the first thread.
import multiprocessing
import threading
import time

book = threading.Lock()


def note(text):
    with book:
        time.sleep(0.1)
        print(text)


def work():
    note('child at work')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    clerk = threading.Thread(target=note, args=('clerk at work',))
    process = multiprocessing.Process(target=work)
    process.start()
    clerk.start()
    clerk.join()
    process.join()
    print('closed', process.exitcode)
