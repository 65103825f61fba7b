# Whoever has orders starts a clerk, in the process in which it is.
# The price: one thread for each process, and nobody may start one before the fork.
import multiprocessing
import queue
import threading
import time

orders = queue.SimpleQueue()


def work():
    while (customer := orders.get()) is not None:
        time.sleep(0.1)
        print('packed for', customer)


def serve(customer):
    clerk = threading.Thread(target=work, name='clerk')
    clerk.start()
    orders.put(customer)
    orders.put(None)
    clerk.join()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    process = multiprocessing.Process(target=serve, args=('Ben',))
    process.start()
    serve('Ada')
    process.join()
    print('all closed', process.exitcode)
