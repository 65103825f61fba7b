import multiprocessing
import threading
import time

key = threading.RLock()

def clean():
    with key:
        time.sleep(3)

def work():
    print('child has the key:', key.acquire(timeout=0.5))

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    helper = threading.Thread(target=clean)
    helper.start()
    time.sleep(0.5)
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    helper.join()
    print('parent has the key:', key.acquire(timeout=0.5))
