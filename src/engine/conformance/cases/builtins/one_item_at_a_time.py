# When an item is fetched, and when something is done with it: in natives that take an iterable and call back.
import array, collections, functools, io, itertools, math
def g(log, n=4):
    for i in range(n):
        log.append(f'y{i}')
        yield i
def key(log):
    def k(x):
        log.append(f'k{x}')
        return -x
    return k
def show(name, f):
    log = []
    try:
        r = f(log)
    except Exception as e:
        r = f'{type(e).__name__}: {e}'
    print(name, r, ' '.join(map(str, log)))
class L(list): pass
show('max', lambda l: max(g(l), key=key(l)))
show('min', lambda l: min(g(l), key=key(l)))
show('sorted', lambda l: sorted(g(l), key=key(l)))
def mixed(l):
    l.append('a'); yield 1
    l.append('b'); yield 'x'
    l.append('c'); yield 3
show('max mixed', lambda l: max(mixed(l)))
show('sum mixed', lambda l: sum(mixed(l)))
show('prod', lambda l: math.prod(mixed(l)))
show('fsum', lambda l: math.fsum(mixed(l)))
def ext(l):
    x = []
    def gg():
        for i in range(3):
            l.append(len(x)); yield i
    x.extend(gg()); return x
show('extend', ext)
def iadd(l):
    x = [9]
    def gg():
        for i in range(3):
            l.append(len(x)); yield i
    x += gg(); return x
show('iadd', iadd)
def slc(l):
    x = [9, 8]
    def gg():
        for i in range(3):
            l.append(len(x)); yield i
    x[1:] = gg(); return x
show('slice', slc)
def upd(l):
    s = set()
    def gg():
        for i in range(3):
            l.append(len(s)); yield i
    s.update(gg()); return s
show('set.update', upd)
def dupd(l):
    d = {}
    def gg():
        for i in range(3):
            l.append(len(d)); yield i, i
    d.update(gg()); return d
show('dict.update', dupd)
def dq(l):
    d = collections.deque(maxlen=2)
    def gg():
        for i in range(3):
            l.append(len(d)); yield i
    d.extend(gg()); d.extendleft(gg()); return d
show('deque', dq)
def ba(l):
    b = bytearray()
    def gg():
        for i in range(3):
            l.append(len(b)); yield i
    b.extend(gg()); return b
show('bytearray', ba)
def ar(l):
    b = array.array('i')
    def gg():
        for i in range(3):
            l.append(len(b)); yield i
    b.extend(gg()); b.fromlist([1]); return b
show('array', ar)
show('join', lambda l: ','.join(str(x) for x in g(l)))
show('any', lambda l: any(g(l)))
show('all', lambda l: all(g(l)))
show('zip', lambda l: list(zip(g(l), g(l))))
show('zip strict', lambda l: list(zip(g(l), g(l, 2), strict=True)))
show('map', lambda l: list(map(key(l), g(l))))
show('filter', lambda l: list(filter(key(l), g(l))))
show('tuple', lambda l: tuple(g(l)))
show('set', lambda l: {*g(l)})
show('call', lambda l: (lambda *a: a)(*g(l), *g(l)))
show('unpack', lambda l: (lambda: [x for x in [*g(l), *g(l)]])())
def unp(l):
    a, b = g(l)
show('unpack2', unp)
def unp(l):
    a, *b, c = g(l); return a, b, c
show('unpack3', unp)
show('in', lambda l: 2 in g(l))
show('Counter', lambda l: collections.Counter(g(l)))
show('reduce', lambda l: functools.reduce(lambda a, b: l.append(f'r{a},{b}') or a + b, g(l)))
show('accumulate', lambda l: list(itertools.accumulate(g(l), lambda a, b: l.append(f'r{b}') or a + b)))
show('chain', lambda l: list(itertools.chain.from_iterable(g(l, 2) for _ in g(l, 2))))
show('islice', lambda l: list(itertools.islice(g(l), 1, 3)))
show('takewhile', lambda l: list(itertools.takewhile(lambda x: x < 2, g(l))))
show('groupby', lambda l: [(k, list(v)) for k, v in itertools.groupby(g(l), lambda x: l.append(f'k{x}') or x // 2)])
show('product', lambda l: list(itertools.product(g(l, 2), g(l, 2))))
show('batched', lambda l: list(itertools.batched(g(l), 3)))
show('pairwise', lambda l: list(itertools.pairwise(g(l))))
show('starmap', lambda l: list(itertools.starmap(lambda *a: l.append('s') or a, ((x,) for x in g(l)))))
show('compress', lambda l: list(itertools.compress(g(l), g(l))))
show('zip_longest', lambda l: list(itertools.zip_longest(g(l), g(l, 2))))
show('fromkeys', lambda l: dict.fromkeys(g(l)))
show('bytes', lambda l: bytes(g(l)))
show('bytes bad', lambda l: bytes(mixed(l)))
show('dict pairs bad', lambda l: dict(mixed(l)))
show('set unhash', lambda l: set(l.append(1) or x for x in ([], 1)))
show('isdisjoint', lambda l: {1}.isdisjoint(g(l)))
show('intersection', lambda l: {1}.intersection(g(l)))
show('issubset', lambda l: {1}.issubset(g(l)))
show('issuperset', lambda l: {1}.issuperset(g(l)))
show('startswith', lambda l: 'a'.startswith(tuple(str(x) for x in g(l))))
show('enumerate', lambda l: dict(enumerate(g(l))))
show('sumprod', lambda l: math.sumprod(g(l), g(l)))
show('dist', lambda l: math.dist(list(g(l)), [1, 2, 3, 4]))
show('writelines', lambda l: io.StringIO().writelines(str(x) for x in g(l)))
show('max default', lambda l: max([], default=5))
show('max multi', lambda l: max(3, 1, 2, key=key(l)))
show('min err', lambda l: min(1, 'a', key=None))
show('type err', lambda l: max(1))
class C:
    def __init__(s, n, l): s.n, s.l = n, l
    def __lt__(s, o): s.l.append(f'{s.n}<{o.n}'); return s.n < o.n
    def __gt__(s, o): s.l.append(f'{s.n}>{o.n}'); return s.n > o.n
    def __repr__(s): return f'C{s.n}'
show('max cmp', lambda l: max(C(x, l) for x in g(l)))
show('min cmp', lambda l: min(C(x, l) for x in g(l)))
