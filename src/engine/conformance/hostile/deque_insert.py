import collections
d = collections.deque(range(10**6))
while True: d.insert(500000, 1)
