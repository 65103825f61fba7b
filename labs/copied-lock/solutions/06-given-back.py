# The one thread of the child gives back what nobody else will: a Lock can be released by anybody.
# The price: what the lock protects may be half changed. Here it protects nothing that the child has a copy of.
import multiprocessing
import threading
import time

book = threading.Lock()


def note(text):
    with book:
        time.sleep(0.1)
        print(text)


def work():
    if book.locked():
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
