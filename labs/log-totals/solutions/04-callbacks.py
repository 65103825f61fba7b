# Callbacks put what they get under the name of the file, and the main thread adds up after the pool has ended.
# The price: the results are read in another place than they were asked for.
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


def keep(found, path):
    def done(future):
        found[path] = future

    return done


if __name__ == '__main__':
    write_logs()
    found = {}
    with ProcessPoolExecutor(3) as pool:
        for path in logs:
            pool.submit(count, path).add_done_callback(keep(found, path))
    broken = [path for path in logs if found[path].exception() is not None]
    results = [found[path].result() for path in logs if path not in broken]
    views = sum(more for more, _ in results)
    visitors = set().union(*(more for _, more in results))
    print('views', views, 'visitors', len(visitors), 'broken', broken)
