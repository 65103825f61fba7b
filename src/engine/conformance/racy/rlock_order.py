import sys
import threading

sys.setswitchinterval(1e-6)

r = threading.RLock()
out = []


def work(n):
    with r:
        with r:
            out.append(n)
        out.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(''.join(out))
