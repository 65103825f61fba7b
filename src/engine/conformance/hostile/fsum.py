import math, itertools
math.fsum(itertools.repeat(0.1))
