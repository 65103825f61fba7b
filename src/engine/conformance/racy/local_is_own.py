import sys
import threading

sys.setswitchinterval(1e-6)

data = threading.local()
seen = []


def work(n):
    data.n = n
    seen.append(data.n)


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen, hasattr(data, 'n'))
