import time
from concurrent.futures import ThreadPoolExecutor


def draw(picture):
    time.sleep(0.1)
    print('drew', picture)


pool = ThreadPoolExecutor(max_workers=1)
pool.submit(draw, 'sun')
pool.submit(draw, 'moon')
print('END')
