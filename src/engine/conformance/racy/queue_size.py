import queue
import sys
import threading

sys.setswitchinterval(1e-6)

q = queue.SimpleQueue()


def produce():
    q.put(1)
    q.put(2)


t = threading.Thread(target=produce)
t.start()
print(q.qsize(), q.empty())
t.join()
