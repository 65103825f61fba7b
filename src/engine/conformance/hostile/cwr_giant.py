import itertools
next(itertools.combinations_with_replacement(range(10), 10**8))
