from concurrent.futures import ProcessPoolExecutor, as_completed, wait, FIRST_COMPLETED, ALL_COMPLETED
import os, time
def sq(x): return x * x
def nap(x): time.sleep(x); return x
def bad(x): raise ValueError(x)
if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=2) as ex:
        f = ex.submit(sq, 7); print(f.result(), f.done(), f.exception())
        print(list(ex.map(sq, range(5))), list(ex.map(pow, [2, 3], [3, 2])), list(ex.map(sq, range(6), chunksize=2)))
        fs = [ex.submit(sq, i) for i in range(4)]; print(sorted(f.result() for f in as_completed(fs)))
        g = ex.submit(bad, 3)
        try: g.result()
        except ValueError as e: print(repr(e), type(e.__cause__).__name__)
        print(repr(g.exception()))
        d = wait([ex.submit(nap, 0.05), ex.submit(nap, 5)], return_when=FIRST_COMPLETED, timeout=10); print(len(d.done), len(d.not_done))
        try: ex.submit(nap, 9).result(timeout=0.05)
        except TimeoutError as e: print('TimeoutError')
        ex.shutdown(wait=False, cancel_futures=True)
        try: ex.submit(sq, 1)
        except RuntimeError as e: print(e)
