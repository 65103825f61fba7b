from decimal import *
getcontext().prec = MAX_PREC
Decimal(1) / 7
