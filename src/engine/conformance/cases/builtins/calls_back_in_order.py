# In which order natives call what is Python's: comparisons, hashes, conversions; and what happens when that changes what they work on.
import functools, heapq, bisect, operator, collections, itertools, copy, re, json, string
def show(name, f):
    try: r = f()
    except BaseException as e: r = f'{type(e).__name__}: {e}'
    print(name, r)
class Key:
    log = []
    def __init__(s, v): s.v = v
    def __eq__(s, o): Key.log.append(('eq', s.v, getattr(o, 'v', o))); return s.v == getattr(o, 'v', o)
    def __lt__(s, o): Key.log.append(('lt', s.v, getattr(o, 'v', o))); return s.v < getattr(o, 'v', o)
    def __le__(s, o): Key.log.append(('le', s.v, getattr(o, 'v', o))); return s.v <= getattr(o, 'v', o)
    def __hash__(s): Key.log.append(('hash', s.v)); return hash(s.v) % 4
    def __repr__(s): return f'K{s.v}'
    def __bool__(s): Key.log.append(('bool', s.v)); return s.v % 2 == 1
    def __index__(s): Key.log.append(('index', s.v)); return s.v
    def __len__(s): Key.log.append(('len', s.v)); return s.v
    def __add__(s, o): Key.log.append(('add', s.v, getattr(o, 'v', o))); return Key(s.v + getattr(o, 'v', o))
    def __radd__(s, o): Key.log.append(('radd', s.v, getattr(o, 'v', o))); return Key(s.v + getattr(o, 'v', o))
    def __format__(s, spec): Key.log.append(('fmt', s.v, spec)); return f'<{s.v}>'
    def __str__(s): Key.log.append(('str', s.v)); return f'S{s.v}'
def logged(name, f):
    Key.log.clear()
    show(name, f)
    print('   ', *(' '.join(map(str, e)) + ';' for e in Key.log))
K = [Key(i) for i in range(8)]
logged('sort', lambda: sorted([K[3], K[1], K[2], K[0]]))
logged('sort rev', lambda: sorted([K[3], K[1], K[2], K[0]], reverse=True))
logged('list.index', lambda: [K[3], K[1], K[2]].index(K[2]))
logged('list.index eq', lambda: [K[3], K[1], K[2]].index(2))
logged('list.count', lambda: [K[3], K[1], K[1]].count(1))
logged('list.remove', lambda: [K[3], K[1], K[1]].remove(1))
logged('in list', lambda: 1 in [K[3], K[1]])
logged('in tuple', lambda: 1 in (K[3], K[1]))
logged('list eq', lambda: [K[1], K[2]] == [K[1], Key(2)])
logged('list lt', lambda: [K[1], K[2]] < [Key(1), K[3]])
logged('tuple lt', lambda: (K[1], K[2]) < (Key(1), K[3], 4))
logged('dict', lambda: {K[1]: 1, K[5]: 2, Key(1): 3})
logged('dict get', lambda: {K[1]: 1, K[5]: 2}.get(Key(5)))
logged('dict eq', lambda: {K[1]: 1, K[5]: 2} == {Key(5): 2, Key(1): 1})
logged('set', lambda: {K[1], K[5], Key(1)} == {1, 5})
logged('set ops', lambda: ({K[1], K[5]} & {Key(5), K[2]}, {K[1]} | {Key(1)}, {K[1], K[2]} - {Key(2)}, {K[1]} ^ {Key(1), K[2]}))
logged('any', lambda: any([K[0], K[2], K[3], K[4]]))
logged('all', lambda: all([K[1], K[2], K[3]]))
logged('filter', lambda: list(filter(None, K[:4])))
logged('sum', lambda: sum(K[:4]))
logged('sum start', lambda: sum(K[:3], K[7]))
logged('max', lambda: max(K[2], K[1], K[3]) if 0 else min(K[2], K[1], K[3]))
logged('slice', lambda: list(range(10))[K[1]:K[5]:K[2]])
logged('range', lambda: range(K[1], K[5], K[2]))
logged('repeat', lambda: [0] * K[3])
logged('chr', lambda: (chr(K[5]), bin(K[5]), hex(K[5]), oct(K[5])))
logged('format', lambda: f'{K[1]:>5}{K[2]!r}{K[3]!s}' + '{:x}'.format(K[4]) + '%s %r' % (K[5], K[6]) + format(K[7]))
logged('%d', lambda: '%d' % K[5])
logged('%x', lambda: '%x' % K[5])
logged('%c', lambda: '%c' % K[5])
logged('join', lambda: ','.join(map(str, K[:3])))
logged('print', lambda: print(K[1], K[2], sep='|'))
logged('heappush', lambda: [h := [], [heapq.heappush(h, k) for k in (K[3], K[1], K[2])], heapq.heappop(h)][0])
logged('heapify', lambda: [h := [K[3], K[1], K[2], K[0]], heapq.heapify(h)][0])
logged('nsmallest', lambda: heapq.nsmallest(2, [K[3], K[1], K[2]]))
logged('merge', lambda: list(heapq.merge([K[1], K[3]], [K[2]])))
logged('bisect', lambda: (bisect.bisect([K[1], K[3], K[5]], K[3]), bisect.bisect_left([K[1], K[3], K[5]], K[3])))
logged('insort', lambda: [l := [K[1], K[3]], bisect.insort(l, K[2])][0])
logged('cmp_to_key', lambda: sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: Key.log.append((a, b)) or a - b)))
logged('deque', lambda: [d := collections.deque([K[1], K[2]]), d.count(1), d.index(2), d.remove(2)][0])
logged('deque cmp', lambda: collections.deque([K[1]]) == collections.deque([Key(1)]))
logged('Counter', lambda: collections.Counter([K[1], Key(1), K[5]]))
logged('lru', lambda: [f := functools.lru_cache(2)(lambda k: k.v), f(K[1]), f(Key(1)), f(K[5]), f(K[2]), f.cache_info()][-1])
logged('groupby', lambda: [k for k, _ in itertools.groupby([K[1], Key(1), K[2]])])
logged('operator', lambda: (operator.countOf([K[1], K[2]], 1), operator.indexOf([K[1], K[2]], 2), operator.contains([K[1]], 1)))
logged('bytes', lambda: (bytes([K[1], K[2]]), bytearray(b'ab').index(Key(97))))
logged('str methods', lambda: ('a' * Key(2), 'abc'.find('c', Key(1), Key(3)), 'x'.center(Key(5)), 'a,b,c'.split(',', Key(1)), 'aaa'.replace('a', 'b', Key(2))))
logged('int', lambda: (int(K[5]), float(K[5]), complex(K[5]), round(1.2345, K[2]), pow(2, 3)))
logged('list ops', lambda: [l := [1, 2, 3], l.insert(K[1], 9), l.pop(K[0]), l][-1])
logged('del slice', lambda: [l := list(range(6)), operator.delitem(l, slice(K[1], K[3])), l][-1])
logged('enumerate', lambda: list(enumerate('ab', K[3])))
logged('islice', lambda: list(itertools.islice('abcdef', K[1], K[5], K[2])))
logged('json', lambda: json.dumps({'a': [1, {'b': K[1]}]}, default=lambda k: Key.log.append(('default', k.v)) or k.v))
logged('re.sub', lambda: re.sub(r'\d', lambda m: Key.log.append(m.group()) or 'x', 'a1b2'))
logged('template', lambda: string.Template('$a ${b}').substitute(a=K[1], b=K[2]))
logged('isinstance', lambda: isinstance(K[1], (int, Key)))
logged('divmod', lambda: divmod(K[1], 2))
logged('hash', lambda: (hash((K[1], K[2])), hash(frozenset([K[1], K[5]])))[0] != None)
class Evil:
    def __init__(s, l): s.l = l
    def __eq__(s, o): s.l.clear(); return False
    def __lt__(s, o): s.l.clear(); return False
    def __hash__(s): return 1
def evil(f):
    l = []
    l.extend(Evil(l) for _ in range(4))
    return f(l)
show('evil index', lambda: evil(lambda l: l.index(5)))
show('evil count', lambda: evil(lambda l: l.count(5)))
show('evil remove', lambda: evil(lambda l: l.remove(5)))
show('evil in', lambda: evil(lambda l: 5 in l))
show('evil sort', lambda: evil(lambda l: l.sort()))
show('evil eq', lambda: evil(lambda l: l == [1, 2, 3, 4]))
show('evil lt', lambda: evil(lambda l: l < [1, 2, 3, 4]))
show('evil max', lambda: evil(lambda l: len([max(l)])))
show('evil deque', lambda: (d := collections.deque([1, 2]), d.extend([Evil(d)]), d.index(5)))
show('evil deque2', lambda: (d := collections.deque([]), d.extend([Evil(d), 1]), d.count(5)))
show('evil bisect', lambda: evil(lambda l: bisect.bisect(l, 3)))
show('evil heap', lambda: evil(lambda l: heapq.heappop(l)))
class Grow:
    def __init__(s, d): s.d = d
    def __hash__(s): return 1
    def __eq__(s, o):
        for i in range(50): s.d[i + 100] = i
        return False
def grow():
    d = {}
    d[Grow(d)] = 1
    d[Grow(d)] = 2
    return len(d)
show('grow', grow)
def mut():
    d = {i: i for i in range(4)}
    for k in d: d[k + 10] = 1
show('dict grows', mut)
def mut():
    d = {i: i for i in range(4)}
    for k in list(d): del d[k]; d[k] = 1
    return d
show('dict same', mut)
def mut():
    s = {1, 2}
    for x in s: s.add(x + 10)
show('set grows', mut)
def mut():
    d = collections.deque([1, 2])
    for x in d: d.append(1)
show('deque grows', mut)
def mut():
    d = collections.OrderedDict(a=1, b=2)
    for x in d: d.pop(x)
show('od', mut)
def mut():
    l = [1, 2, 3, 4]
    return [l.remove(x) or x for x in l], l
show('list', mut)
