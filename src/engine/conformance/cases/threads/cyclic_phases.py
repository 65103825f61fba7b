import threading

phases = []
barrier = threading.Barrier(3, action=lambda: phases.append(sorted(current)))
current = []
lock = threading.Lock()


def work(n):
    for phase in range(3):
        with lock:
            current.append((phase, n))
        barrier.wait()
        if barrier.wait() == 0:
            current.clear()
        barrier.wait()


threads = [threading.Thread(target=work, args=(n,)) for n in 'abc']
for t in threads:
    t.start()
for t in threads:
    t.join()
print(phases[0], phases[3], len(phases))
