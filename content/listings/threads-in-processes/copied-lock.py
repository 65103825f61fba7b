import multiprocessing
import threading
import time

lock = threading.Lock()


def keep_it():
    with lock:
        time.sleep(0.4)


def child():
    print('child gets it:', lock.acquire(timeout=1))


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    clerk = threading.Thread(target=keep_it, name='clerk')
    clerk.start()
    time.sleep(0.1)
    process = multiprocessing.Process(target=child)
    process.start()
    clerk.join()
    print('parent gets it:', lock.acquire(timeout=1))
    process.join()
