# The main thread holds an RLock while it forks. In the child the main thread is the owner of the copy, so it may come in.
# The price: the child's main thread owns the lock for ever, and other threads of the child could never have it.
import multiprocessing
import threading
import time

book = threading.RLock()


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
    with book:
        process.start()
    clerk.join()
    process.join()
    print('closed', process.exitcode)
