import math

for i in range(60):
    x = (i * 7919 % 1000 + 1) / 37.0 + (0)
    print(x, math.erf(x).hex())
