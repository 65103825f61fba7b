import threading
import time
from concurrent.futures import ThreadPoolExecutor

seen = []


def visit(address):
    seen.append(address)


for i in range(3000):
    t = threading.Thread(target=visit, args=(f'page-{i}',))
    t.start()
t.join()
print(len(seen) >= 2990)


def slow(address, n):
    time.sleep(0.5)
    return address[-1] * n


began = time.time()
pool = ThreadPoolExecutor(10)
futures = [pool.submit(slow, f'page-{i}', 2) for i in range(100)]
print('waiting')
pool.shutdown(True)
print('next', round(time.time() - began, 1), futures[17].result(), len(pool._threads))
