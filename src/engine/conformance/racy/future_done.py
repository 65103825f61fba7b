import sys
import threading

sys.setswitchinterval(1e-6)

from concurrent.futures import Future
f = Future()


def work():
    f.set_result(1)


t = threading.Thread(target=work)
t.start()
print(f.done())
t.join()
