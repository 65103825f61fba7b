import os
from concurrent.futures import ProcessPoolExecutor

def write_logs():
    os.makedirs('logs')
    for day in range(4):
        with open(f'logs/day{day}.log', 'w') as log:
            for number in range(6000):
                visitor = number * number % (day + 13)
                log.write(f'visitor{visitor}.example GET /page{number % 7}\n')

def count(path):
    views = 0
    visitors = set()
    with open(path) as log:
        for line in log:
            if line.strip():
                views += 1
                visitors.add(line.split(' ', 1)[0])
    return views, visitors

if __name__ == '__main__':
    write_logs()
    print('start')
    views, visitors = 0, set()
    paths = [f'logs/{name}' for name in sorted(os.listdir('logs'))]
    with ProcessPoolExecutor(2) as pool:
        for more_views, more_visitors in pool.map(count, paths):
            views += more_views
            visitors |= more_visitors
    print(views, 'views by', len(visitors), 'visitors')
