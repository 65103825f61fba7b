from concurrent.futures import ThreadPoolExecutor
import traceback


def inner(x):
    return {}[x]


def outer(x):
    return inner(x)


with ThreadPoolExecutor(1) as pool:
    f = pool.submit(outer, 'missing')
    try:
        f.result()
    except KeyError as e:
        tb = traceback.extract_tb(e.__traceback__)
        print([frame.name for frame in tb])
        print(e.__context__, e.__cause__)
    print(f.exception().__traceback__ is not None)
    with ThreadPoolExecutor(1) as second:
        g = second.submit(f.result)
        print(repr(g.exception()))
