import threading
import time

fired = []
t = threading.Timer(0.05, fired.append, args=['late'])
u = threading.Timer(0.01, fired.append, ['early'])
c = threading.Timer(0.03, lambda: fired.append('never'))
for x in (t, u, c):
    x.start()
c.cancel()
for x in (t, u, c):
    x.join()
print(fired, c.finished.is_set(), t.finished.is_set())
k = threading.Timer(0, lambda a, b=0: fired.append((a, b)), [1], {'b': 2})
k.start()
k.join()
print(fired[-1], k.interval, k.args, k.kwargs)
print(isinstance(k, threading.Thread), k.name.startswith('Thread-'))


def tick(n):
    fired.append(n)
    if n:
        nxt = threading.Timer(0.001, tick, (n - 1,))
        nxt.start()
        nxt.join()


tick(3)
print(fired[-4:])
before = threading.Timer(10, print)
before.cancel()
before.start()
before.join()
print('cancelled before start')
