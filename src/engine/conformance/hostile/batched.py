import itertools
next(itertools.batched(itertools.repeat(1), 10**9))
