import os
from concurrent.futures import ProcessPoolExecutor

def write_logs():
    os.makedirs('logs')
    for name, text in (
        ('day0.log', 'kite GET /tea\nlark GET /tea\n'),
        ('day1.log', 'kite GET /bread\n'),
        ('day2.log', 'wren GET /tea\nkite GET /milk\n'),
    ):
        with open(f'logs/{name}', 'w') as log:
            log.write(text)

def count(path):
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
        found[path] = future.result()
    return done

if __name__ == '__main__':
    write_logs()
    found = {}
    with ProcessPoolExecutor(2) as pool:
        for name in os.listdir('logs'):
            future = pool.submit(count, f'logs/{name}')
            future.add_done_callback(keep(found, name))
    for name, (views, visitors) in sorted(found.items()):
        print(name, views, sorted(visitors))
