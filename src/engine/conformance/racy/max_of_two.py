import sys
import threading

sys.setswitchinterval(1e-6)

best = 0


def consider(n):
    global best
    if n > best:
        for _ in range(1):
            pass
        best = n


ts = [threading.Thread(target=consider, args=(n,)) for n in (3, 7)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(best)
