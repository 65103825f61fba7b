from decimal import *
getcontext().prec = 10**6
print(len(str(Decimal(1) / 7)))
