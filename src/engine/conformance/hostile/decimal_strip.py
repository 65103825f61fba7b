from decimal import *
getcontext().prec = 10**6
while 1:
    Decimal(1) / Decimal(8)
