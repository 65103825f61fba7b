import itertools
[].extend(itertools.repeat(1))
