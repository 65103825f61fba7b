# cancel() works as long as the worker has not taken the task.
#: ok "True []\n"
#: ok "False ['ran']\n"
from concurrent.futures import ThreadPoolExecutor

log = []
with ThreadPoolExecutor(max_workers=1) as pool:
    cancelled = pool.submit(log.append, 'ran').cancel()
print(cancelled, log)
