import math
math.perm(10**8)
