from decimal import *
getcontext().prec = 10**5
Decimal('1.1') ** Decimal('1234567.891')
