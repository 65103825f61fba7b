import sys
import threading

sys.setswitchinterval(1e-6)

d = {1: 'a', 2: 'b'}


def grow():
    for _ in range(2):
        pass
    d[3] = 'c'


t = threading.Thread(target=grow)
t.start()
try:
    n = 0
    for k in d:
        n += k
    print(n)
except RuntimeError as e:
    print(e)
t.join()
