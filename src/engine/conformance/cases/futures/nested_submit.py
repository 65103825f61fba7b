from concurrent.futures import ThreadPoolExecutor


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def split(pool, n):
    if n < 6:
        return fib(n)
    a, b = pool.submit(fib, n - 1), pool.submit(fib, n - 2)
    return a.result() + b.result()


with ThreadPoolExecutor(8) as pool:
    outer = [pool.submit(split, pool, n) for n in (4, 7, 9)]
    print([f.result() for f in outer])
with ThreadPoolExecutor(1) as pool:
    chained = pool.submit(int, '5')
    nxt = pool.submit(lambda: chained.result() + 1)
    print(nxt.result())
