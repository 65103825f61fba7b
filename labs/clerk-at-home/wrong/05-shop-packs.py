# The shop takes the order of Ben, too. The branch is started, and does nothing.
import multiprocessing
import queue
import threading
import time

orders = queue.SimpleQueue()


def work():
    while (customer := orders.get()) is not None:
        time.sleep(0.1)
        print('packed for', customer)


clerk = threading.Thread(target=work, name='clerk')


def branch():
    orders.put('Ben')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    clerk.start()
    process = multiprocessing.Process(target=branch)
    process.start()
    orders.put('Ada')
    orders.put('Ben')
    orders.put(None)
    clerk.join()
    process.join()
    print('all closed', process.exitcode)
