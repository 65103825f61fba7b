import collections
d = collections.deque(range(10**6))
while True: d.rotate(500000)
