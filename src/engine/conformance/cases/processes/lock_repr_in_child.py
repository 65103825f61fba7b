from multiprocessing import Process, Lock, RLock, Semaphore, BoundedSemaphore, Condition, Event, Barrier
def show(*things):
    for t in things: print(t, flush=True)
if __name__ == '__main__':
    l, r, s, b, e = Lock(), RLock(), Semaphore(3), BoundedSemaphore(2), Event()
    show(l, r, s, b)
    l.acquire(); r.acquire(); s.acquire(); b.acquire()
    show(l, r, s, b)
    p = Process(target=show, args=(l, r, s, b)); p.start(); p.join()
    l.release(); r.release(); s.release(); b.release()
    try: b.release()
    except ValueError as x: print(x)
    print(e.is_set()); e.set(); print(e.is_set())
