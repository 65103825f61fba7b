import sys
import threading

sys.setswitchinterval(1e-6)

import queue
q = queue.LifoQueue()


def fill():
    q.put(1)
    q.put(2)


t = threading.Thread(target=fill)
t.start()
print(q.get(), q.get())
t.join()
