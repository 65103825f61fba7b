from multiprocessing import Process, Lock, Value, RLock
def work(lock, v, n):
    for _ in range(n):
        with lock: v.value += 1
if __name__ == '__main__':
    lock = Lock(); v = Value('i', 0, lock=False)
    ps = [Process(target=work, args=(lock, v, 30)) for _ in range(4)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
    print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.05)); lock.release()
    try: lock.release()
    except ValueError as e: print(e)
    r = RLock(); print(r.acquire(), r.acquire()); r.release(); r.release()
    try: r.release()
    except AssertionError as e: print(e)
    print(lock, r)
    with r: print(r)
