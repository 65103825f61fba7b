import sys
import threading

sys.setswitchinterval(1e-6)

hits = 0


def bump(step):
    global hits
    current = hits
    for _ in range(1):
        pass
    hits = current + step


ts = [threading.Thread(target=bump, args=(n,)) for n in (1, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(hits)
