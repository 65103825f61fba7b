import sys
import threading

sys.setswitchinterval(1e-6)

out = []


def work(n):
    for i in range(2):
        out.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(''.join(out))
