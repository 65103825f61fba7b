import itertools
for k, g in itertools.groupby(itertools.repeat(1)):
    list(g)
