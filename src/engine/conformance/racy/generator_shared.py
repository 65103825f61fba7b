import sys
import threading

sys.setswitchinterval(1e-6)

def count():
    n = 0
    while True:
        n += 1
        yield n


g = count()
out = []


def work():
    try:
        out.append(next(g))
    except ValueError as e:
        out.append(0)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out))
