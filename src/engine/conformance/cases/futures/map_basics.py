from concurrent.futures import ThreadPoolExecutor
import time

with ThreadPoolExecutor(3) as pool:
    print(list(pool.map(pow, (2, 3, 4), (5, 2, 1))))
    print(list(pool.map(str.upper, ['a', 'b'])))
    print(list(pool.map(lambda a, b: a + b, range(5), range(3))))
    it = pool.map(lambda n: 10 // n, (5, 2, 0, 1))
    print(next(it), next(it))
    try:
        next(it)
    except ZeroDivisionError as e:
        print(e)
    try:
        next(it)
    except StopIteration:
        print('stopped')
    slow = pool.map(time.sleep, (0.2,), timeout=0.01)
    try:
        next(slow)
    except TimeoutError as e:
        print('TimeoutError', e.args)
    print(list(pool.map(len, [], timeout=1)), list(pool.map(len, ['x'], chunksize=5)))
    order = list(pool.map(lambda d: (time.sleep(d), d)[1], (0.03, 0.0, 0.01)))
    print(order)
