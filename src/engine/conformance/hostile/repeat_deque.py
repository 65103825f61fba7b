import itertools, collections
collections.deque(itertools.repeat(1), maxlen=0)
