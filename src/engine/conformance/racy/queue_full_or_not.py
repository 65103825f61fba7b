import queue
import sys
import threading

sys.setswitchinterval(1e-6)

q = queue.Queue(maxsize=1)
q.put(1)
t = threading.Thread(target=q.get)
t.start()
try:
    q.put_nowait(2)
    print('put')
except queue.Full:
    print('full')
t.join()
