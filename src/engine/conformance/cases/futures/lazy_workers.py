from concurrent.futures import ThreadPoolExecutor
import threading

pool = ThreadPoolExecutor(4, thread_name_prefix='lazy')
print(len(pool._threads))
f = pool.submit(int)
f.result()
while pool._idle_semaphore._value == 0:
    pass
print(len(pool._threads))
g = pool.submit(int)
g.result()
print(len(pool._threads))
gate = threading.Event()
busy = [pool.submit(gate.wait) for _ in range(6)]
print(len(pool._threads), pool._work_queue.qsize() >= 2)
gate.set()
print([f.result() for f in busy])
print(sorted(t.name for t in pool._threads))
pool.shutdown()
print([t.is_alive() for t in pool._threads])
print(ThreadPoolExecutor(3)._max_workers, ThreadPoolExecutor()._max_workers <= 32)
