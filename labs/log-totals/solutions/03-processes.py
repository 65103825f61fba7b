# A process for each file, and a queue for the results. No pool is needed for three files.
# The price: with a thousand files it would be a thousand processes.
import multiprocessing
import time

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


def send(results, path):
    try:
        results.put((path, count(path)))
    except ValueError:
        results.put((path, None))


if __name__ == '__main__':
    write_logs()
    views, visitors, broken = 0, set(), []
    results = multiprocessing.SimpleQueue()
    children = [multiprocessing.Process(target=send, args=(results, path)) for path in logs]
    for child in children:
        child.start()
    for child in children:
        path, result = results.get()
        if result is None:
            broken.append(path)
        else:
            views += result[0]
            visitors |= result[1]
    for child in children:
        child.join()
    print('views', views, 'visitors', len(visitors), 'broken', broken)
