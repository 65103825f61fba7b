import sys
import threading

sys.setswitchinterval(1e-6)

c = threading.Condition()
woken = []


def wait():
    with c:
        woken.append(c.wait(0.05))


t = threading.Thread(target=wait)
t.start()
with c:
    c.notify()
t.join()
print(woken)
