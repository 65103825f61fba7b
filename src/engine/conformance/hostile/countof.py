import operator, itertools
operator.countOf(itertools.repeat(1), 2)
