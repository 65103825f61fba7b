import functools
print = functools.partial(print, flush=True)
import os, threading, warnings
warnings.simplefilter('ignore')
lock = threading.Lock()
held, done = threading.Event(), threading.Event()
def holder():
    with lock:
        held.set()
        done.wait()
t = threading.Thread(target=holder); t.start(); held.wait()
pid = os.fork()
if pid == 0:
    os._exit(1 if lock.acquire(timeout=0.2) else 2)
print('child could not get it:', os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 2)
done.set(); t.join()
print(lock.acquire(timeout=0.2)); 
pid = os.fork()
if pid == 0:
    print('held by own copy:', lock.locked(), flush=True)
    lock.release()
    os._exit(3)
os.waitpid(pid, 0)
print(lock.locked())
