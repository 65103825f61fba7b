import functools
import threading

calls = []


@functools.lru_cache(maxsize=4)
def slow(n):
    calls.append(n)
    return n * n


def work():
    for n in (1, 2, 3, 1):
        slow(n)


work()
threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(calls, slow.cache_info())
once = threading.Lock()


class Value:
    @functools.cached_property
    def data(self):
        calls.append('data')
        return 42


v = Value()
threads = [threading.Thread(target=lambda: v.data) for _ in range(2)]
for t in threads:
    t.start()
    t.join()
print(calls[-1], calls.count('data'))
