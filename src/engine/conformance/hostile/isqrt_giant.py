import math
math.isqrt(10**1000000)
