# Takes the lock away. What nobody takes nobody waits for, and nothing keeps the lines apart.
import multiprocessing
import threading
import time


def note(text):
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
