import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()
out = []


def work(n):
    with lock:
        out.append(n)
        out.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
