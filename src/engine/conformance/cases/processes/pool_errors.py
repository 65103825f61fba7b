from multiprocessing import Pool
def bad(x):
    if x == 2: raise ValueError(f'no {x}')
    return x
if __name__ == '__main__':
    with Pool(2) as pool:
        for f in (lambda: pool.map(bad, range(4)), lambda: pool.apply(bad, (2,)), lambda: list(pool.imap(bad, range(4)))):
            try: print(f())
            except ValueError as e: print(type(e).__name__, e, type(e.__cause__).__name__, 'bad' in str(e.__cause__))
        r = pool.apply_async(bad, (2,)); r.wait(); print(r.ready(), r.successful())
        it = pool.imap(bad, range(4)); got = []
        while True:
            try: got.append(next(it))
            except StopIteration: break
            except ValueError as e: got.append(str(e))
        print(got)
    try: pool.map(bad, [1])
    except ValueError as e: print(e)
    try: Pool(0)
    except ValueError as e: print(e)
