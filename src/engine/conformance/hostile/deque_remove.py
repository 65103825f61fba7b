import collections
d = collections.deque(range(10**6))
while True: 5.5 in d
