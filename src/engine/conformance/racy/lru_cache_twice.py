import sys
import threading
from functools import lru_cache

sys.setswitchinterval(1e-6)

calls = []


@lru_cache
def square(n):
    calls.append(n)
    return n * n


ts = [threading.Thread(target=square, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(calls, square(3), square.cache_info().hits)
