import heapq
import bisect
import graphlib
import itertools
from collections import defaultdict, deque

GRAPH = {'a': {'b': 7, 'c': 9, 'f': 14}, 'b': {'c': 10, 'd': 15}, 'c': {'d': 11, 'f': 2}, 'd': {'e': 6}, 'f': {'e': 9}, 'e': {}}


def dijkstra(g, src):
    dist, prev, heap = {src: 0}, {}, [(0, src)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, w in g[u].items():
            if (nd := d + w) < dist.get(v, float('inf')):
                dist[v], prev[v] = nd, u
                heapq.heappush(heap, (nd, v))
    return dist, prev


def path(prev, t):
    out = [t]
    while t in prev:
        out.append(t := prev[t])
    return '>'.join(reversed(out))


dist, prev = dijkstra(GRAPH, 'a')
print(dist, path(prev, 'e'))


class PQ:
    REMOVED = object()

    def __init__(self):
        self.heap, self.entries, self.counter = [], {}, itertools.count()

    def add(self, task, pri=0):
        if task in self.entries:
            self.remove(task)
        e = self.entries[task] = [pri, next(self.counter), task]
        heapq.heappush(self.heap, e)

    def remove(self, task):
        self.entries.pop(task)[-1] = self.REMOVED

    def pop(self):
        while self.heap:
            _, _, t = heapq.heappop(self.heap)
            if t is not self.REMOVED:
                del self.entries[t]
                return t
        raise KeyError('empty')


q = PQ()
for t, p in (('write', 5), ('test', 1), ('ship', 9), ('write', 0), ('plan', 1)):
    q.add(t, p)
q.remove('ship')
print([q.pop() for _ in range(3)])
try:
    q.pop()
except KeyError as e:
    print(e)
data = [5, 1, 8, 3, 9, 2]
h = data[:]
heapq.heapify(h)
print(h, heapq.nsmallest(2, data), heapq.nlargest(2, data, key=lambda x: -x), heapq.heappushpop(h, 0), heapq.heapreplace(h, 7), h, list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge('ca', 'db', reverse=True)))


def huffman(text):
    heap = [(n, i, c) for i, (c, n) in enumerate(sorted({c: text.count(c) for c in text}.items()))]
    heapq.heapify(heap)
    k = itertools.count(len(heap))
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], next(k), (a[2], b[2])))
    codes = {}
    def walk(t, pre):
        if isinstance(t, tuple):
            walk(t[0], pre + '0')
            walk(t[1], pre + '1')
        else:
            codes[t] = pre or '0'
    walk(heap[0][2], '')
    return codes


print(huffman('abracadabra'))
def grade(s): return 'FDCBA'[bisect.bisect([60, 70, 80, 90], s)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)], bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([1, 2, 2, 3], 2), bisect.bisect([5, 3, 1], -3, key=lambda x: -x))
lst = []
for x in (5, 1, 4, 1):
    bisect.insort(lst, x)
print(lst)
def lis(seq):
    tails = []
    for x in seq:
        i = bisect.bisect_left(tails, x)
        tails[i:i + 1] = [x]
    return len(tails)
print(lis([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]))
ts = graphlib.TopologicalSorter({'app': ['db', 'web'], 'web': ['net'], 'db': ['net', 'disk']})
ts.add('disk')
print(list(graphlib.TopologicalSorter({'d': 'bc', 'b': 'a', 'c': 'a'}).static_order()))
ts.prepare()
while ts.is_active():
    ready = sorted(ts.get_ready())
    print(ready)
    ts.done(*ready)
try:
    list(graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except graphlib.CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))
for f in (lambda: ts.prepare(), lambda: ts.add('x'), lambda: ts.done('zz'), lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify([1, 'a']), lambda: bisect.bisect([1], 'a'), lambda: bisect.insort([1], 2, -1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def bfs(grid, start, end):
    seen, q = {start}, deque([(start, 0)])
    while q:
        (r, c), d = q.popleft()
        if (r, c) == end:
            return d
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and grid[nr][nc] != '#' and (nr, nc) not in seen:
                seen.add((nr, nc))
                q.append(((nr, nc), d + 1))
print(bfs(['..#.', '.#..', '....'], (0, 0), (0, 3)), bfs(['.#', '#.'], (0, 0), (1, 1)))
