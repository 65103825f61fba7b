from decimal import *
getcontext().prec = 10**5
x = Decimal('9' * 10**5)
while 1:
    x ** Decimal('0.0001')
