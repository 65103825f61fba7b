from concurrent.futures import ProcessPoolExecutor
import os
seed = None
def init(v):
    global seed; seed = v
def get(x): return seed + x, os.getpid()
if __name__ == '__main__':
    with ProcessPoolExecutor(1, initializer=init, initargs=(10,)) as ex: print([r[0] for r in ex.map(get, range(3))])
    import multiprocessing as mp
    with ProcessPoolExecutor(1, mp_context=mp.get_context('spawn'), max_tasks_per_child=1, initializer=init, initargs=(5,)) as ex:
        rs = [ex.submit(get, i).result() for i in range(3)]; print([r[0] for r in rs], len({r[1] for r in rs}))
    try: ProcessPoolExecutor(1, mp_context=mp.get_context('fork'), max_tasks_per_child=1)
    except ValueError as e: print(e)
