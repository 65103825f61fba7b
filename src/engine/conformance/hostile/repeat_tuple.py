import itertools
tuple(itertools.repeat(1))
