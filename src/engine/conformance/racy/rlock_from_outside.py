import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.RLock()


def work():
    with lock:
        with lock:
            pass


t = threading.Thread(target=work)
t.start()
got = lock.acquire(blocking=False)
print(got)
if got:
    lock.release()
t.join()
