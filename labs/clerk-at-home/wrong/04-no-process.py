# Runs the branch as a thread.
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
    clerk.start()
    thread = threading.Thread(target=branch)
    thread.start()
    thread.join()
    orders.put('Ada')
    orders.put(None)
    clerk.join()
    print('all closed', 0)
