# One worker does the tasks in the order of submission.
#: ok "['a', 'b']\n"
from concurrent.futures import ThreadPoolExecutor

log = []
with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(log.append, 'a')
    pool.submit(log.append, 'b')
print(log)
