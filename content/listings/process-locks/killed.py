import multiprocessing
import time

def work(lock, ready):
    with lock:
        ready.set()
        time.sleep(60)

if __name__ == '__main__':
    lock = multiprocessing.Lock()
    ready = multiprocessing.Event()
    child = multiprocessing.Process(target=work, args=(lock, ready))
    child.start()
    ready.wait()
    child.kill()
    child.join()
    print('got it:', lock.acquire(timeout=1))
    lock.release()
    print('got it:', lock.acquire(timeout=1))
