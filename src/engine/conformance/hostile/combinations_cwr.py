import itertools, collections
collections.deque(itertools.combinations_with_replacement(range(50), 25), maxlen=0)
