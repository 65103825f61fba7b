import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()
n = 0


def work():
    global n
    with lock:
        old = n
    with lock:
        n = old + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
