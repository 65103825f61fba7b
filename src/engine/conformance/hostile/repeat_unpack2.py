import itertools
a, b = itertools.repeat(1)
