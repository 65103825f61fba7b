import sys
import threading

sys.setswitchinterval(1e-6)

e = threading.Event()


def pulse():
    e.set()
    e.clear()


t = threading.Thread(target=pulse)
t.start()
print(e.is_set())
t.join()
