from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)


def frame():
    picture = pool.submit(str.upper, 'sun')
    return f'[{picture.result()}]'


print('begin')
print(pool.submit(frame).result())
