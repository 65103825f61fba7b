# Each process has a pool, which starts its thread when the first order comes: after the fork.
# The price: you have to know what a pool is. It waits for its work at the end of the block.
import multiprocessing
import time
from concurrent.futures import ThreadPoolExecutor


def pack(customer):
    time.sleep(0.1)
    print('packed for', customer)


def serve(customer):
    with ThreadPoolExecutor(1) as clerks:
        clerks.submit(pack, customer)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    process = multiprocessing.Process(target=serve, args=('Ben',))
    process.start()
    serve('Ada')
    process.join()
    print('all closed', process.exitcode)
