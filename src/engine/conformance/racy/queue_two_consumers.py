import queue
import sys
import threading

sys.setswitchinterval(1e-6)

q = queue.SimpleQueue()
got = {'a': 0, 'b': 0}


def eat(who):
    got[who] = q.get()


ts = [threading.Thread(target=eat, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
q.put(1)
q.put(2)
for t in ts:
    t.join()
print(got)
