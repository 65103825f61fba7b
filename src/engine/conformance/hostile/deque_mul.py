import collections
collections.deque([1]) * 10**9
