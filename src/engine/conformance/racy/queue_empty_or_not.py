import queue
import sys
import threading

sys.setswitchinterval(1e-6)

q = queue.Queue()
t = threading.Thread(target=q.put, args=('x',))
t.start()
try:
    print(q.get_nowait())
except queue.Empty:
    print('empty')
t.join()
