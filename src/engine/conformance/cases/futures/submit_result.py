from concurrent.futures import ThreadPoolExecutor
import threading


def work(n, extra=0):
    return n * n + extra


with ThreadPoolExecutor(max_workers=2) as pool:
    fs = [pool.submit(work, n) for n in range(5)]
    print([f.result() for f in fs])
    f = pool.submit(work, 3, extra=1)
    print(f.result(timeout=5), f.done(), f.running(), f.cancelled(), f.exception())
    bad = pool.submit(work, 'x')
    try:
        bad.result()
    except TypeError as e:
        print(e)
    print(type(bad.exception()).__name__)
    print(repr(f).split(' at ')[0], repr(f).split(' state=')[1])
    print(repr(bad).split(' state=')[1])
    names = {pool.submit(lambda: threading.current_thread().name).result() for _ in range(3)}
    print(all(n.startswith('ThreadPoolExecutor-0_') for n in names))
try:
    pool.submit(work, 1)
except RuntimeError as e:
    print(e)
