import math
x = 10 ** 10**6
while 1:
    math.isqrt(x)
