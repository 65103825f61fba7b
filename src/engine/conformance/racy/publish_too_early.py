import sys
import threading

sys.setswitchinterval(1e-6)

box = {}


def write():
    box.update(ready=True)
    box.update(data=1)


t = threading.Thread(target=write)
t.start()
if box.get('ready'):
    print('data is', box.get('data'))
else:
    print('not ready')
t.join()
