import threading

log = []
lock = threading.Lock()


def action():
    log.append('action')


b = threading.Barrier(3, action=action)
print(b.parties, b.n_waiting, b.broken, repr(b).split(' at ')[0])
indexes = []


def work():
    for phase in range(3):
        with lock:
            log.append(phase)
        i = b.wait()
        with lock:
            indexes.append(i)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)
print(sorted(indexes))
b.abort()
print(b.broken)
try:
    b.wait()
except threading.BrokenBarrierError as e:
    print('broken', repr(e), isinstance(e, RuntimeError))
b.reset()
print(b.broken, b.n_waiting)
try:
    b.wait(0.01)
except threading.BrokenBarrierError:
    print('timed out', b.broken)


def bad():
    raise ValueError('in action')


one = threading.Barrier(1, bad)
try:
    one.wait()
except ValueError as e:
    print(e, one.broken)
print(threading.Barrier(1).wait())
