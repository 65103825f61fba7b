# Two workers: either task may be first. The results are asked for in order, and are what each task gave.
#: ok "['a', 'b'] 1 2\n"
#: ok "['b', 'a'] 1 2\n"
from concurrent.futures import ThreadPoolExecutor

log = []


def work(name, value):
    log.append(name)
    return value


with ThreadPoolExecutor(max_workers=2) as pool:
    first = pool.submit(work, 'a', 1)
    second = pool.submit(work, 'b', 2)
print(log, first.result(), second.result())
