from decimal import *
getcontext().prec = 10**5
Decimal('2').ln()
