import itertools
sorted(itertools.repeat(1))
