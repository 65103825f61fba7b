import multiprocessing as mp, os
def task(n, *, label='x'):
    print(label, n, mp.current_process().name, mp.parent_process().name, os.getppid() == mp.parent_process().pid, flush=True)
if __name__ == '__main__':
    p = mp.Process(target=task, args=(1,), kwargs={'label': 'first'})
    print(p.name, p.daemon, p.exitcode, p.is_alive(), p.pid, p.ident, repr(p)[:30])
    p.start()
    p.join()
    print(p.exitcode, p.is_alive(), p.pid == p.ident, p.authkey == mp.current_process().authkey)
    q = mp.Process(target=task, name='worker', args=(2,), daemon=True)
    print(q.name, q.daemon)
    q.start(); q.join(); print(q.exitcode)
    print(mp.current_process().name, mp.current_process()._identity, mp.parent_process(), mp.active_children(), mp.cpu_count() >= 1)
    for bad in (lambda: p.start(), lambda: mp.Process(target=task).join(), lambda: mp.Process(group=1), lambda: setattr(q, 'daemon', False)):
        try: bad()
        except (AssertionError, ValueError) as e: print(type(e).__name__, e)
