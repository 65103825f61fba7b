import sys
import threading

sys.setswitchinterval(1e-6)

b = threading.Barrier(2)
out = {}


def work(name):
    out[name] = b.wait()


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out['a'], out['b'])
