from decimal import *
getcontext().prec = MAX_PREC
getcontext().Emax = MAX_EMAX
Decimal('1e999999999') + 1
