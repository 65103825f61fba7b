import operator, itertools
operator.indexOf(itertools.repeat(1), 2)
