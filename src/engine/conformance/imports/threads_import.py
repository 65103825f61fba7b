# ---- main.py
import threading, sys
results = []
def load(n):
    import slow
    results.append((n, slow.ready, slow.count))
ts = [threading.Thread(target=load, args=(i,)) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(results))
def cross(a, b):
    mod = __import__(a)
    results.append((a, hasattr(mod, 'end')))
results.clear()
ts = [threading.Thread(target=cross, args=p) for p in (('left', 'right'), ('right', 'left'))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(results))
# ---- slow.py
import time
ready = False
count = 0
for i in range(3):
    time.sleep(0.01)
    count += 1
ready = True
# ---- left.py
import right
end = 1
# ---- right.py
import left
end = 1
