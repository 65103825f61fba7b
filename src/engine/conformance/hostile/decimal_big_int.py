from decimal import *
int(Decimal('1e999999999'))
