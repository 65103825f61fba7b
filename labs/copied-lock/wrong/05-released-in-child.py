# The child gives back a lock that may not be locked.
import multiprocessing
import threading
import time

book = threading.Lock()


def note(text):
    with book:
        time.sleep(0.1)
        print(text)


def work():
    book.release()
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
