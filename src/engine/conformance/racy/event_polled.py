import sys
import threading

sys.setswitchinterval(1e-6)

e = threading.Event()


def work():
    for _ in range(3):
        pass
    e.set()


t = threading.Thread(target=work)
t.start()
print('set' if e.is_set() else 'not yet')
t.join()
