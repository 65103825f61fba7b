import threading
import time

release = threading.Event()
t = threading.Thread(target=release.wait)
t.start()
print(t.join(0.01), t.is_alive())
print(t.join(timeout=0), t.is_alive(), t.join(-1), t.is_alive())
release.set()
t.join()
print(t.is_alive(), t.join(), t.join(1))
s = time.monotonic()
sleeper = threading.Thread(target=time.sleep, args=(0.05,))
sleeper.start()
sleeper.join(10)
print(time.monotonic() - s >= 0.045)
chain = []


def link(previous, n):
    if previous:
        previous.join()
    chain.append(n)


previous = None
for n in range(5):
    previous = threading.Thread(target=link, args=(previous, n))
    previous.start()
previous.join()
print(chain)
