from concurrent.futures import ThreadPoolExecutor

total = 0


def add(future):
    global total
    total = total + future.result()


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(pow, 2, 3).add_done_callback(add)
    total = total + 4
print('total', total)
