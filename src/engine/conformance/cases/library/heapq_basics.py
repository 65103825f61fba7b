import heapq

h = []
for x in [5, 7, 9, 1, 3]:
    heapq.heappush(h, x)
print(h, h[0])
print([heapq.heappop(h) for _ in range(len(h))])
data = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapq.heapify(data)
print(data, heapq.heappushpop(data, 0), heapq.heappushpop(data, 10), heapq.heapreplace(data, 11), data)
print(heapq.nlargest(3, [1, 8, 2, 23, 7]), heapq.nsmallest(3, [1, 8, 2, 23, 7]), heapq.nlargest(2, 'abcde', key=lambda c: -ord(c)), heapq.nsmallest(10, [3, 1]), heapq.nlargest(0, [1]))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([7, 4], [5, 2], reverse=True)), list(heapq.merge(['dog', 'horse'], ['cat', 'fish', 'kangaroo'], key=len)))
for bad in (lambda: heapq.heappop([]), lambda: heapq.heappush(5, 1), lambda: heapq.heapify('x'), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush([1], 'a'), lambda: heapq.heappush([]), lambda: heapq.nsmallest('x', [1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def heapsort(it):
    h = []
    for v in it:
        heapq.heappush(h, v)
    return [heapq.heappop(h) for _ in range(len(h))]


print(heapsort([1, 3, 5, 7, 9, 2, 4, 6, 8, 0]))
tasks = []
for pri, name in [(5, 'write'), (7, 'release'), (1, 'spec'), (3, 'tests')]:
    heapq.heappush(tasks, (pri, name))
print(heapq.heappop(tasks), tasks)
big = [(i * 7919) % 1000 for i in range(1000)]
heapq.heapify(big)
print(all(big[i] <= big[2 * i + 1] for i in range(499)), [heapq.heappop(big) for _ in range(5)])
