import heapq
h = list(range(3*10**6))
heapq.heapify(h)
while True: heapq.heapreplace(h, 0)
