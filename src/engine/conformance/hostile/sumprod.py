import math
math.sumprod(range(10**9), range(10**9))
