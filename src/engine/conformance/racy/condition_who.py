import sys
import threading

sys.setswitchinterval(1e-6)

c = threading.Condition()
tokens = []
out = []


def take(name):
    with c:
        while not tokens:
            c.wait()
        tokens.pop()
        out.append(name)


ts = [threading.Thread(target=take, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for _ in ts:
    with c:
        tokens.append(1)
        c.notify()
for t in ts:
    t.join()
print(''.join(out))
