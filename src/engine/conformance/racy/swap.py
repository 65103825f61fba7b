import sys
import threading

sys.setswitchinterval(1e-6)

a, b = 1, 2


def first():
    global a
    x = b
    for _ in range(1):
        pass
    a = x


def second():
    global b
    x = a
    for _ in range(1):
        pass
    b = x


ts = [threading.Thread(target=f) for f in (first, second)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a, b)
