import threading
from collections import deque

items = deque()
cond = threading.Condition()
got = []


def consumer(n):
    for _ in range(n):
        with cond:
            while not items:
                cond.wait()
            got.append(items.popleft())


threads = [threading.Thread(target=consumer, args=(3,)) for _ in range(3)]
for t in threads:
    t.start()
for i in range(9):
    with cond:
        items.append(i)
        cond.notify()
for t in threads:
    t.join()
print(sorted(got), got == sorted(got))
for name in ('wait', 'notify', 'notify_all'):
    try:
        getattr(cond, name)()
    except RuntimeError as e:
        print(name, e)
with cond:
    print(cond.wait(0.01), cond.wait_for(lambda: False, timeout=0.01), cond.wait_for(lambda: 7))
    cond.notify(3)
    cond.notify_all()
print(repr(cond).startswith('<Condition(<unlocked _thread.RLock object'), repr(cond).endswith(', 0)>'))
plain = threading.Condition(threading.Lock())
with plain:
    print(plain.wait(timeout=0))
print(plain.acquire(False), plain.acquire(False))
plain.release()
