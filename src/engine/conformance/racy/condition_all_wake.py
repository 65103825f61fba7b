import sys
import threading

sys.setswitchinterval(1e-6)

c = threading.Condition()
go = False
order = []


def wait(who):
    with c:
        while not go:
            c.wait()
        order.append(who)


ts = [threading.Thread(target=wait, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
with c:
    go = True
    c.notify_all()
for t in ts:
    t.join()
print(order)
