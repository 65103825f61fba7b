from concurrent.futures import ThreadPoolExecutor


def read(text):
    return int(text)


with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(read, 'ten')

print('the pool is done, and nothing was said')
print('the future knows:', repr(future.exception()))
try:
    future.result()
except ValueError:
    print('result() raises it')
