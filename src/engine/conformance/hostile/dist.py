import math
math.dist(range(10**8), range(10**8))
