from concurrent.futures import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait)
import threading
import time


def ok(d):
    time.sleep(d)
    return d


def fail(d):
    time.sleep(d)
    raise ValueError(d)


gate = threading.Event()
with ThreadPoolExecutor(5) as pool:
    a, b = pool.submit(ok, 0.0), pool.submit(gate.wait)
    done, pending = wait([a, b], return_when=FIRST_COMPLETED)
    print(done == {a}, pending == {b})
    c = pool.submit(fail, 0.0)
    done, pending = wait([c, b], return_when=FIRST_EXCEPTION)
    print(c in done, b in pending)
    done, pending = wait([a, b], timeout=0.01)
    print(len(done), len(pending))
    gate.set()
    result = wait([a, b, c], return_when=ALL_COMPLETED)
    print(len(result.done), len(result.not_done), type(result).__name__)
    print(sorted(str(f.exception()) for f in result.done))
    try:
        wait([a], return_when='SOMETIMES')
        print('nothing pending')
    except ValueError as e:
        print(e)
    d = pool.submit(ok, 0.05)
    try:
        wait([d], return_when='SOMETIMES')
    except ValueError as e:
        print(e)
print(FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED)
