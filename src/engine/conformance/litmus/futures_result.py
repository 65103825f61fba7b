# result() waits, and gives the exception of the task if there was one.
#: ok "ZeroDivisionError\n"
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(lambda: 1 / 0)
    try:
        future.result()
    except ZeroDivisionError:
        print('ZeroDivisionError')
