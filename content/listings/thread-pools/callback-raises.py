from concurrent.futures import ThreadPoolExecutor


def tell(future):
    raise ValueError('not my day')


with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(pow, 2, 10)
    future.add_done_callback(tell)
print('result:', future.result())
