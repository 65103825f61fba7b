from decimal import *
getcontext().prec = 10**6
while 1:
    Decimal(2).sqrt()
