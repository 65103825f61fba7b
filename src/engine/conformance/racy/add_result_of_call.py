import sys
import threading

sys.setswitchinterval(1e-6)

total = 0


def price(n):
    return n


def work(n):
    global total
    total += price(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
