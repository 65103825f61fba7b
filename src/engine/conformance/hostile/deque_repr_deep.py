import collections
t = collections.deque()
for i in range(10**5): t = collections.deque([t])
repr(t)
