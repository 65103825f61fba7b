import sys
import threading

sys.setswitchinterval(1e-6)

n = 0


def get():
    return n


def put(v):
    global n
    n = v


def work():
    put(get() + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
