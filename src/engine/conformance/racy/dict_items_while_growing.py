import sys
import threading

sys.setswitchinterval(1e-6)

d = {1: 'a'}


def grow():
    d[2] = 'b'


t = threading.Thread(target=grow)
t.start()
print(len(list(d.items())))
t.join()
