from decimal import *
getcontext().prec = 10**6
x = Decimal(3)
while True: x = x * x
