import itertools
x = []
x += itertools.repeat(1)
