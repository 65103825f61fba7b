from concurrent.futures import ThreadPoolExecutor
import threading

gate = threading.Event()
pool = ThreadPoolExecutor(1)
first = pool.submit(gate.wait)
rest = [pool.submit(str, n) for n in range(3)]
pool.shutdown(wait=False)
try:
    pool.submit(int)
except RuntimeError as e:
    print(e)
gate.set()
print(first.result(), [f.result() for f in rest])
pool.shutdown()
gate = threading.Event()
pool = ThreadPoolExecutor(1)
first = pool.submit(gate.wait)
rest = [pool.submit(str, n) for n in range(3)]
while not first.running():
    pass
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in rest], first.cancelled())
gate.set()
print(first.result())
