import itertools
next(itertools.dropwhile(bool, itertools.repeat(1)))
