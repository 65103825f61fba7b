# Takes an RLock. Its owner is the clerk's thread, which does not exist in the child.
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
    process.start()
    clerk.join()
    process.join()
    print('closed', process.exitcode)
