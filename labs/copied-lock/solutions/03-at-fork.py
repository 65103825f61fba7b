# Forks while it holds the lock itself, and gives it back on both sides: nobody else can have it then, and what it protects is whole.
# The price: a fork has to wait for everybody who holds the lock. Libraries do it like this.
import multiprocessing
import os
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
    os.register_at_fork(before=book.acquire, after_in_parent=book.release, after_in_child=book.release)
    multiprocessing.set_start_method('fork')
    clerk = threading.Thread(target=note, args=('clerk at work',))
    process = multiprocessing.Process(target=work)
    clerk.start()
    process.start()
    clerk.join()
    process.join()
    print('closed', process.exitcode)
