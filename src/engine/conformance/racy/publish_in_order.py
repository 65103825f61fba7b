import sys
import threading

sys.setswitchinterval(1e-6)

box = {}


def write():
    box.update(data=1)
    box.update(ready=True)


t = threading.Thread(target=write)
t.start()
ready = box.get('ready')
print(ready, box.get('data'))
t.join()
