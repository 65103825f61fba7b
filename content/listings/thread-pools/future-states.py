import threading
from concurrent.futures import ThreadPoolExecutor

begun = threading.Event()
finish = threading.Event()


def wait_for_it():
    begun.set()
    finish.wait()
    return 'ready'


with ThreadPoolExecutor(max_workers=1) as pool:
    first = pool.submit(wait_for_it)
    second = pool.submit(wait_for_it)
    begun.wait()
    print('first: running', first.running(), 'done', first.done())
    print('second: running', second.running(), 'done', second.done())
    print('cancel first:', first.cancel())
    print('cancel second:', second.cancel())
    finish.set()
    print('first:', first.result())
print('second: cancelled', second.cancelled())
