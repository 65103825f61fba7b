import sys
import threading

sys.setswitchinterval(1e-6)

import queue
q = queue.Queue()
ts = [threading.Thread(target=q.put, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
print(q.get(), q.get())
for t in ts:
    t.join()
