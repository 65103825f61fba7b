import collections
d = collections.deque([1])
d.extend(d)
for x in d: d.append(x)
