from multiprocessing import Pool, TimeoutError
import time
def sq(x): return x * x
def add(a, b): return a + b
def slow(x): time.sleep(0.3); return x
if __name__ == '__main__':
    with Pool(3) as pool:
        print(pool.map(sq, range(10)))
        print(pool.map(sq, range(10), chunksize=3))
        print(list(pool.imap(sq, range(5))), list(pool.imap(sq, range(5), 2)))
        print(sorted(pool.imap_unordered(sq, range(5))))
        print(pool.starmap(add, [(1, 2), (3, 4)]), pool.starmap_async(add, [(5, 6)]).get())
        print(pool.apply(add, (1,), {'b': 5}), pool.apply_async(sq, (9,)).get(timeout=5))
        r = pool.apply_async(slow, (1,))
        try: r.get(0.01)
        except TimeoutError: print('timeout', r.ready())
        r.wait(); print(r.ready(), r.successful(), r.get())
        it = pool.imap(sq, [1, 2]); print(next(it), it.next(timeout=1))
        try: next(it)
        except StopIteration: print('stop')
        m = pool.map_async(sq, [4, 5]); print(m.get())
