from itertools import islice, groupby, chain, tee

LOG = '''\
2024-01-02 INFO  start pid=17
2024-01-02 WARN  disk 81%
2024-01-03 ERROR disk full
2024-01-03 INFO  cleaned 12 files

# comment
2024-01-04 ERROR net down
garbage
2024-01-04 INFO  stop'''


def lines(text):
    print('open')
    try:
        for n, line in enumerate(text.splitlines(), 1):
            yield n, line
    finally:
        print('close')


def nonempty(src):
    return ((n, l) for n, l in src if l and not l.startswith('#'))


def parse(src):
    for n, line in src:
        try:
            date, level, message = line.split(None, 2)
        except ValueError as e:
            yield {'n': n, 'level': 'BAD', 'date': '?', 'message': str(e)}
            continue
        yield dict(n=n, date=date, level=level, message=message)


def only(src, *levels):
    yield from (r for r in src if r['level'] in levels)


def tap(src, sink):
    for x in src:
        sink(x['n'])
        yield x


def coroutine(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g
    return start


@coroutine
def tally(out):
    while True:
        try:
            r = yield len(out)
        except GeneratorExit:
            out['closed'] = True
            return
        out[r['level']] = out.get(r['level'], 0) + 1


@coroutine
def broadcast(*targets):
    while True:
        x = yield
        for t in targets:
            t.send(x)


for r in parse(nonempty(lines(LOG))):
    print(r)
seen = []
print([r['message'] for r in islice(only(tap(parse(nonempty(lines(LOG))), seen.append), 'ERROR'), 1)], seen)
print({d: [r['level'] for r in g] for d, g in groupby(parse(nonempty(lines(LOG))), key=lambda r: r['date'])})
a, b = {}, {}
bc = broadcast(tally(a), tally(b))
for r in parse(nonempty(lines(LOG))):
    bc.send(r)
bc.close()
print(a, b)


def tree(t):
    if isinstance(t, list):
        for i, sub in enumerate(t):
            got = yield from tree(sub)
            print('  sub', i, 'gave', got)
        return len(t)
    yield t
    return t


print(list(tree([1, [2, [3]], []])))


def averager():
    total = n = 0
    avg = None
    while (x := (yield avg)) is not None:
        total += x
        n += 1
        avg = total / n
    return n, avg


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
for key, data in {'a': [1, 2, 3], 'b': [10]}.items():
    g = grouper(results, key)
    next(g)
    print([g.send(x) for x in data])
    g.send(None)
print(results)
x, y = tee(i * i for i in range(4))
next(x)
print(list(zip(x, y)))
