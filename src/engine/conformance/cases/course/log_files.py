# Counts lines and visitors of the log files of a folder, a file for each process of a pool.
import os
import time
from concurrent.futures import ProcessPoolExecutor


def count(name):
    visitors = set()
    total = 0
    with open(os.path.join('logs', name), encoding='utf-8') as f:
        for line in f:
            if not line.strip():
                continue
            total += 1
            visitor = line.split(' - -', maxsplit=1)[0].split(', ')[0]
            if visitor not in visitors:
                visitors.add(visitor)
                time.sleep(1)
    return {'total': total, 'visitors': len(visitors)}


def keep(info, name):
    def done(future):
        info[name] = future.result()
    return done


if __name__ == '__main__':
    os.mkdir('logs')
    for day in range(6):
        with open(f'logs/{day}.log', 'w', encoding='utf-8') as f:
            for i in range(20):
                f.write(f'10.0.0.{(i * day) % 7} - - [2{day}/Mar/2021] "GET"\n\n')
    info = {}
    pool = ProcessPoolExecutor(4)
    for name in os.listdir('logs'):
        pool.submit(count, name).add_done_callback(keep(info, name))
    pool.shutdown(True)
    for name in sorted(info):
        print(name, info[name])
