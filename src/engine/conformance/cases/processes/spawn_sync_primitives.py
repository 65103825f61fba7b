import multiprocessing as mp
def work(lock, sem, ev, cond, v, arr, q):
    with lock: v.value += 1
    sem.release(); ev.set()
    with cond: cond.notify()
    arr[0] = 7; q.put(('child', v.value))
if __name__ == '__main__':
    ctx = mp.get_context('spawn')
    lock, sem, ev, cond, v, arr, q = ctx.Lock(), ctx.Semaphore(0), ctx.Event(), ctx.Condition(), ctx.Value('i', 1), ctx.Array('i', 3), ctx.Queue()
    p = ctx.Process(target=work, args=(lock, sem, ev, cond, v, arr, q))
    with cond:
        p.start(); print(cond.wait(10))
    print(q.get(), sem.acquire(timeout=1), ev.is_set(), v.value, arr[:]); p.join(); print(p.exitcode)
    try: mp.get_context('spawn').Process(target=print, args=(mp.get_context('fork').Lock(),)).start()
    except RuntimeError as e: print(e)
