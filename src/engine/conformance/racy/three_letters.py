import sys
import threading

sys.setswitchinterval(1e-6)

out = []
ts = [threading.Thread(target=out.append, args=(c,)) for c in 'abc']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(''.join(out))
