# A reentrant lock that the parent holds is held in the child by the child's main thread.
import multiprocessing
import threading
import time


def alone():
    print(str(lock).startswith('<locked _thread.RLock'), flush=True)
    lock.acquire()
    print(666, flush=True)


def waiter(i):
    with lock:
        done.append(i)


def with_threads():
    threads = [threading.Thread(target=waiter, args=(i,)) for i in range(10)]
    for t in threads:
        t.start()
    print('blocked:', len(done), flush=True)
    time.sleep(2)
    lock.release()
    for t in threads:
        t.join()
    print('done:', sorted(done), flush=True)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    done = []
    lock = threading.RLock()
    lock.acquire()
    for target in (alone, with_threads):
        p = multiprocessing.Process(target=target)
        p.start()
        p.join()
        print(target.__name__, p.exitcode, flush=True)
    print('parent:', done)
