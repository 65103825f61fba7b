# Ctrl-C while the main thread waits: every wait ends with KeyboardInterrupt, and what it waited for is as it was.
import os
import queue
import signal
import threading
import time


def interrupt():
    time.sleep(0.1)
    os.kill(os.getpid(), signal.SIGINT)


def tried(name, wait):
    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        wait()
    except KeyboardInterrupt as error:
        print(name, type(error).__name__, error.args)
    thread.join()


lock = threading.Lock()
lock.acquire()
tried("lock", lock.acquire)
tried("lock with a timeout", lambda: lock.acquire(timeout=60))
lock.release()
print(lock.acquire(False), lock.locked())

tried("sleep", lambda: time.sleep(60))
event = threading.Event()
tried("event", event.wait)
tried("queue", queue.Queue().get)
tried("simple queue", queue.SimpleQueue().get)
full = queue.Queue(1)
full.put(1)
tried("full queue", lambda: full.put(2))
print(full.qsize())
condition = threading.Condition()
with condition:
    tried("condition", condition.wait)
    print(condition._is_owned())
tried("semaphore", threading.Semaphore(0).acquire)
tried("barrier", threading.Barrier(2).wait)

stop = threading.Event()
worker = threading.Thread(target=stop.wait)
worker.start()
tried("join", worker.join)
print(worker.is_alive())
stop.set()
worker.join()
print(worker.is_alive())

r, w = os.pipe()
tried("read", lambda: os.read(r, 1))

# A handler that returns: the wait goes on.
signal.signal(signal.SIGINT, lambda signum, frame: print("handled"))
thread = threading.Thread(target=interrupt)
thread.start()
start = time.monotonic()
print(lock.acquire(timeout=0.5), time.monotonic() - start >= 0.5)
thread.join()


# A handler that gives the lock back lets the wait succeed.
def release(signum, frame):
    lock.release()


signal.signal(signal.SIGINT, release)
thread = threading.Thread(target=interrupt)
thread.start()
print(lock.acquire(timeout=60))
thread.join()
