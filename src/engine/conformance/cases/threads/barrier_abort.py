import threading

b = threading.Barrier(3)
seen = []
lock = threading.Lock()
waiting = threading.Event()


def work(n):
    try:
        b.wait()
        what = 'through'
    except threading.BrokenBarrierError:
        what = 'broken'
    with lock:
        seen.append(what)


threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in threads:
    t.start()
while b.n_waiting < 2:
    waiting.wait(0.001)
print('waiting', b.n_waiting)
b.abort()
for t in threads:
    t.join()
print(seen, b.broken, b.n_waiting)
b.reset()
threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in threads:
    t.start()
while b.n_waiting < 2:
    waiting.wait(0.001)
b.reset()
for t in threads:
    t.join()
print(seen, b.broken)
