import multiprocessing as mp
def f(q, x):
    print('child', x, __name__, flush=True)
    q.put(x*2)
if __name__ == '__main__':
    for m in ('spawn', 'forkserver', 'fork'):
        ctx = mp.get_context(m)
        q = ctx.Queue()
        p = ctx.Process(target=f, args=(q, 3,))
        p.start(); print(q.get()); p.join(); print(m, p.exitcode)
