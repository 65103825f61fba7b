import threading

s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01))
s.release(2)
print(s._value, repr(s).split(' at ')[0], repr(s).endswith('value=2>'))
try:
    s.release(0)
except ValueError as e:
    print(e)
try:
    threading.Semaphore(-1)
except ValueError as e:
    print(e)
try:
    s.acquire(False, 1)
except ValueError as e:
    print(e)
b = threading.BoundedSemaphore(1)
with b as got:
    print(got, b._value)
try:
    b.release()
except ValueError as e:
    print(e)
print(repr(b).endswith('value=1/1>'))
gate = threading.Semaphore(0)
order = []


def step(n):
    gate.acquire()
    order.append(n)


t = threading.Thread(target=step, args=(1,))
t.start()
order.append(0)
gate.release()
t.join()
print(order)
active = peak = 0
lock = threading.Lock()
limit = threading.BoundedSemaphore(3)


def work():
    global active, peak
    with limit:
        with lock:
            active += 1
            peak = max(peak, active)
        with lock:
            active -= 1


threads = [threading.Thread(target=work) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(active, peak <= 3)
