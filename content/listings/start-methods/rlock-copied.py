import multiprocessing
import threading

key = threading.RLock()

def work():
    print('taken at once:', key.acquire(blocking=False))

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    key.acquire()
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    key.release()
