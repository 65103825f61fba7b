from multiprocessing import Process, Barrier, Queue
from threading import BrokenBarrierError
def phase(i, b, q):
    for n in range(2):
        q.put((n, i)); b.wait()
if __name__ == '__main__':
    b, q = Barrier(3), Queue()
    ps = [Process(target=phase, args=(i, b, q)) for i in range(3)]
    for p in ps: p.start()
    got = [q.get() for _ in range(6)]
    print(sorted(got))
    for p in ps: p.join()
    print(b.parties, b.n_waiting, b.broken)
    b2 = Barrier(2)
    try: b2.wait(0.05)
    except BrokenBarrierError: print('broken', b2.broken)
    b2.reset(); print(b2.broken); b2.abort(); print(b2.broken)
    b1 = Barrier(1, action=lambda: print('action')); print(b1.wait())
