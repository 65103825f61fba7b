import itertools
list(itertools.zip_longest(range(10**9), range(3)))
