# Leaves the broken file out by its name.
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


if __name__ == '__main__':
    write_logs()
    views, visitors, broken = 0, set(), ['tue.log']
    with ProcessPoolExecutor() as pool:
        results = {path: pool.submit(count, path) for path in logs if path not in broken}
    for path, result in results.items():
        try:
            more_views, more_visitors = result.result()
        except ValueError:
            broken.append(path)
        else:
            views += more_views
            visitors |= more_visitors
    print('views', views, 'visitors', len(visitors), 'broken', broken)
