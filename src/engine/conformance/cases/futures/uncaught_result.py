from concurrent.futures import ThreadPoolExecutor


def bad(n):
    raise ValueError(f'bad {n}')


with ThreadPoolExecutor(2) as pool:
    ignored = pool.submit(bad, 1)
    wanted = pool.submit(bad, 2)
    print('submitted')
    try:
        wanted.result()
    except ValueError as e:
        print(e, ignored.exception())
print('end')
