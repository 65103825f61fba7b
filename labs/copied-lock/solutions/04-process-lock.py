# A lock for processes lives in the operating system. It is not copied: the child waits until the clerk releases it.
# The price: it is slower than a lock for threads, and now clerk and child really wait for each other.
import multiprocessing
import threading
import time

book = multiprocessing.get_context('fork').Lock()


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
    process.start()
    clerk.join()
    process.join()
    print('closed', process.exitcode)
