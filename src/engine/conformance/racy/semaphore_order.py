import sys
import threading

sys.setswitchinterval(1e-6)

s = threading.Semaphore(1)
out = []


def work(n):
    with s:
        out.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
