import queue
import sys
import threading

sys.setswitchinterval(1e-6)

q = queue.SimpleQueue()
ts = [threading.Thread(target=q.put, args=(x,)) for x in ('item', None)]
for t in ts:
    t.start()
got = []
while (x := q.get()) is not None:
    got.append(x)
print(got)
for t in ts:
    t.join()
