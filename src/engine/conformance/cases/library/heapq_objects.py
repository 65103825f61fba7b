import heapq
import itertools


class Task:
    compared = 0

    def __init__(self, pri, name):
        self.pri, self.name = pri, name

    def __lt__(self, other):
        Task.compared += 1
        return self.pri < other.pri

    def __repr__(self):
        return f'{self.name}:{self.pri}'


h = []
for i, p in enumerate([5, 2, 8, 1, 9, 3]):
    heapq.heappush(h, Task(p, 'abcdef'[i]))
print(h, Task.compared)
print(heapq.heappop(h), heapq.heappop(h), h, Task.compared)
print(heapq.heapreplace(h, Task(4, 'new')), heapq.heappushpop(h, Task(0, 'tiny')), Task.compared)
items = [Task(p, 'x') for p in (4, 4, 1, 3)]
heapq.heapify(items)
print(items, Task.compared)


class Unorderable:
    pass


try:
    heapq.heapify([Unorderable(), Unorderable()])
except TypeError as e:
    print(e)


class Resizing:
    def __init__(self, heap, v):
        self.heap, self.v = heap, v

    def __lt__(self, other):
        self.heap.append(None)
        return True


r = []
r.extend([Resizing(r, 1), Resizing(r, 2), Resizing(r, 3)])
try:
    heapq.heapify(r)
except RuntimeError as e:
    print('RuntimeError', e)
r.clear()


def dijkstra(graph, start):
    dist = {start: 0}
    queue = [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > dist[node]:
            continue
        for n, w in graph[node]:
            if d + w < dist.get(n, float('inf')):
                dist[n] = d + w
                heapq.heappush(queue, (d + w, n))
    return dist


print(dijkstra({'a': [('b', 1), ('c', 4)], 'b': [('c', 2), ('d', 6)], 'c': [('d', 3)], 'd': []}, 'a'))
counter = itertools.count()
pq, REMOVED, finder = [], '<removed>', {}


def add(task, priority=0):
    if task in finder:
        finder.pop(task)[-1] = REMOVED
    entry = [priority, next(counter), task]
    finder[task] = entry
    heapq.heappush(pq, entry)


for t, p in [('w', 3), ('x', 1), ('w', 0)]:
    add(t, p)
print([heapq.heappop(pq)[-1] for _ in range(3)])
