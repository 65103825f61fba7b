import itertools
list(itertools.starmap(pow, itertools.repeat((2, 3))))
