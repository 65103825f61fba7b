# The function never raises: it says itself that a file is broken. So map can be used.
# The price: whoever reads the results has to look at each of them.
import time
from concurrent.futures import ProcessPoolExecutor

logs = {
    'mon.log': 'kite GET /tea\nlark GET /tea\nkite GET /milk\n',
    'tue.log': 'wren GET /tea\n???\n',
    'wed.log': 'lark GET /milk\nfinch GET /tea\n',
}


def write_logs():
    for path, text in logs.items():
        with open(path, 'w') as log:
            log.write(text)


def count(path):
    time.sleep(1)  # a slow disk
    views = 0
    visitors = set()
    with open(path) as log:
        for line in log:
            visitor, method, page = line.split()
            views += 1
            visitors.add(visitor)
    return views, visitors


def safe_count(path):
    try:
        return path, *count(path)
    except ValueError:
        return path, None, set()


if __name__ == '__main__':
    write_logs()
    views, visitors, broken = 0, set(), []
    with ProcessPoolExecutor(3) as pool:
        for path, more_views, more_visitors in pool.map(safe_count, logs):
            if more_views is None:
                broken.append(path)
            else:
                views += more_views
                visitors |= more_visitors
    print('views', views, 'visitors', len(visitors), 'broken', broken)
