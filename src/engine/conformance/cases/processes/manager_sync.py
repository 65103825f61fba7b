from multiprocessing import Manager, Process
def bump(lock, v, q, e, s):
    e.wait()
    with s:
        for _ in range(5):
            with lock: v.value += 1
    q.put('done')
if __name__ == '__main__':
    with Manager() as m:
        lock, v, q, e, s = m.Lock(), m.Value('i', 0), m.Queue(), m.Event(), m.Semaphore(2)
        ps = [Process(target=bump, args=(lock, v, q, e, s)) for _ in range(3)]
        for p in ps: p.start()
        e.set()
        for p in ps: p.join()
        print(v.value, [q.get() for _ in range(3)], q.empty(), e.is_set())
        r = m.RLock(); print(r.acquire(), r.acquire()); r.release(); r.release()
        c = m.Condition(); 
        with c: print(c.wait(0.05))
        jq = m.JoinableQueue(); jq.put(1); print(jq.get()); jq.task_done(); jq.join()
        b = m.Barrier(1); print(b.wait(), b.parties); pool = m.Pool(2); print(pool.map(abs, [-1, 2])); pool.terminate()
