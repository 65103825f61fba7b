# The parent keeps its clerk. The branch makes a thread of its own after the fork, and gives it the orders of this process.
# The price: the parent still forks with a thread beside it. That goes well as long as that thread has no lock that the child needs.
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
    helper = threading.Thread(target=work, name='helper')
    helper.start()
    orders.put('Ben')
    orders.put(None)
    helper.join()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    clerk.start()
    process = multiprocessing.Process(target=branch)
    process.start()
    orders.put('Ada')
    orders.put(None)
    clerk.join()
    process.join()
    print('all closed', process.exitcode)
