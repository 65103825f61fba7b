import itertools
a, b = itertools.tee(itertools.count())
sum(a)
