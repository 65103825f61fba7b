from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)


def frame(picture):
    return pool.submit(str.upper, picture).result()


futures = [pool.submit(frame, picture) for picture in ['sun', 'moon']]
print([future.result() for future in futures])
