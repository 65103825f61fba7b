from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=2) as pool:
    future = pool.submit(pow, 2, 10)

print(future.result())
try:
    pool.submit(pow, 2, 11)
except RuntimeError as error:
    print(error)
