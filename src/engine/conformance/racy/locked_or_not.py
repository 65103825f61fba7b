import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()


def work():
    with lock:
        pass


t = threading.Thread(target=work)
t.start()
print(lock.locked())
t.join()
