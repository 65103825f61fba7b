import sys
import threading

sys.setswitchinterval(1e-6)

import queue
q = queue.SimpleQueue()


def put(n):
    for _ in range(2):
        pass
    q.put(n)


ts = [threading.Thread(target=put, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
print(q.get() + q.get())
for t in ts:
    t.join()
