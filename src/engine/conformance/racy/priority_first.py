import queue
import sys
import threading

sys.setswitchinterval(1e-6)

q = queue.PriorityQueue()
ts = [threading.Thread(target=q.put, args=(n,)) for n in (2, 1)]
for t in ts:
    t.start()
print(q.get())
for t in ts:
    t.join()
