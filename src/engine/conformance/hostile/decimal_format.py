from decimal import *
format(Decimal('1e999999999'), 'f')
