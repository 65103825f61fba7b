import sys
import threading

sys.setswitchinterval(1e-6)

d = {}


def work(n):
    for _ in range(2):
        pass
    d['key'] = n


ts = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(d['key'])
