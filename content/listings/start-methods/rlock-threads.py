import multiprocessing
import threading
import time

key = threading.RLock()

def guest():
    print('here')
    with key:
        print('inside')

def work():
    for _ in range(3):
        threading.Thread(target=guest).start()
    time.sleep(2)
    print('the child opens')
    key.release()

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    key.acquire()
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
