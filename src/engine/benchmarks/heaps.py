# heapq: Dijkstra on a grid with a heap of tuples.
from heapq import heappush, heappop, nsmallest, heapify
import random

random.seed(5)
N = 150
cost = [[random.randint(1, 9) for _ in range(N)] for _ in range(N)]
dist = {(0, 0): 0}
heap = [(0, 0, 0)]
while heap:
    d, x, y = heappop(heap)
    if d > dist[x, y]:
        continue
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        a, b = x + dx, y + dy
        if 0 <= a < N and 0 <= b < N:
            nd = d + cost[a][b]
            if nd < dist.get((a, b), 1 << 30):
                dist[a, b] = nd
                heappush(heap, (nd, a, b))
numbers = [random.random() for _ in range(30000)]
heapify(numbers)
print(dist[N - 1, N - 1], len(dist), [round(x, 6) for x in nsmallest(3, numbers)])
