import sys
import threading
from collections import deque

sys.setswitchinterval(1e-6)

d = deque()


def produce():
    d.append('x')


t = threading.Thread(target=produce)
t.start()
try:
    print(d.popleft())
except IndexError as e:
    print(e)
t.join()
