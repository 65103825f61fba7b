from decimal import *
Decimal(1).quantize(Decimal('1e-999999999'))
