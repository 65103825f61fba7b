import time
from concurrent.futures import ThreadPoolExecutor, as_completed

seconds = {'sun': 0.3, 'moon': 0.1}


def draw(picture):
    time.sleep(seconds[picture])
    return f'a {picture}'


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(draw, picture) for picture in seconds]
    print('as completed:', [future.result() for future in as_completed(futures)])
    print('as submitted:', [future.result() for future in futures])
    print('map:', list(pool.map(draw, seconds)))
