import heapq, random
random.seed(3)
h = []
for v in [5, 3, 8, 1, 9, 2]:
    heapq.heappush(h, v)
    print(h)
print([heapq.heappop(h) for _ in range(3)], h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 7), heapq.heapreplace(h, 1), h)
data = [random.randrange(100) for _ in range(20)]
x = data[:]
heapq.heapify(x)
print(x, all(x[(i - 1) // 2] <= x[i] for i in range(1, len(x))))
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nlargest(2, ['aa', 'b', 'cccc'], key=len), heapq.nsmallest(0, data), heapq.nlargest(99, [1, 2]))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [0, 9])), list(heapq.merge('zma', 'yb', reverse=True)), list(heapq.merge(['a', 'ccc'], ['bb'], key=len)))
for call in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heapify(5), lambda: heapq.heappush([1], 'x'),
             lambda: heapq.heappushpop([], 5), lambda: heapq.heapify([1, 'a', 2]), lambda: heapq.nlargest('x', [1]), lambda: heapq.heappush([]),
             lambda: heapq.nsmallest(2, 5), lambda: list(heapq.merge([1], ['a']))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
class T:
    def __init__(self, p, n): self.p, self.n = p, n
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return f'{self.n}({self.p})'
q = []
for p, n in [(2, 'b'), (1, 'a'), (3, 'c'), (1, 'z')]:
    heapq.heappush(q, T(p, n))
print([heapq.heappop(q) for _ in range(4)])
class Evil:
    def __lt__(self, o): raise ValueError('cannot compare')
try:
    heapq.heapify([Evil(), Evil()])
except ValueError as e:
    print(e)
m = [3, 1, 2]
heapq._heapify_max(m)
print(m, heapq._heappop_max(m), heapq._heapreplace_max(m, 0), m)
print(heapq.__all__)
import itertools
counter = itertools.count()
tasks = []
def add(task, priority): heapq.heappush(tasks, [priority, next(counter), task])
for t, p in (('write', 5), ('code', 5), ('test', 1)):
    add(t, p)
print([heapq.heappop(tasks)[2] for _ in range(3)])
