import os
from concurrent.futures import ProcessPoolExecutor

def write_logs():
    os.makedirs('logs')
    for name, text in (
        ('day0.log', 'kite GET /tea\nlark GET /tea\n'),
        ('day1.log', 'kite GET /bread\n???\n'),
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
    paths = [f'logs/{name}' for name in sorted(os.listdir('logs'))]
    views, visitors, broken = 0, set(), []
    with ProcessPoolExecutor(2) as pool:
        futures = {path: pool.submit(count, path) for path in paths}
        for path, future in futures.items():
            try:
                more_views, more_visitors = future.result()
            except (OSError, ValueError) as error:
                broken.append(path)
            else:
                views += more_views
                visitors |= more_visitors
    print(views, 'views by', len(visitors), 'visitors, broken:', broken)
