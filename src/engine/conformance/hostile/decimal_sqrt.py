from decimal import *
getcontext().prec = 10**7
Decimal(2).sqrt()
