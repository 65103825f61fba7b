from decimal import *
getcontext().prec = 10**6
x = Decimal(1) / Decimal(7)
while 1:
    x * x / 3 % 7
