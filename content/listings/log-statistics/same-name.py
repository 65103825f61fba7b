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

if __name__ == '__main__':
    write_logs()
    found = {}
    with ProcessPoolExecutor(2) as pool:
        for name in sorted(os.listdir('logs')):
            future = pool.submit(count, f'logs/{name}')
            future.add_done_callback(lambda future: found.update({name: future.result()}))
    print(sorted(found))
