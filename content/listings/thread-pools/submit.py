import time
from concurrent.futures import ThreadPoolExecutor


def draw(picture, seconds):
    print('begin', picture)
    time.sleep(seconds)
    print('end', picture)


pool = ThreadPoolExecutor(max_workers=2)
pool.submit(draw, 'sun', 0.1)
pool.submit(draw, 'moon', 0.4)
pool.submit(draw, 'star', 0.1)
print('all handed in')
pool.shutdown()
print('all drawn')
