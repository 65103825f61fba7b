# Forks when there is no other thread any more.
# The price: clerk and child never work at the same time.
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
    clerk.start()
    clerk.join()
    process.start()
    process.join()
    print('closed', process.exitcode)
