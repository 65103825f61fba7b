import decimal
from decimal import *

print(DivisionByZero.__mro__, Overflow.__mro__, FloatOperation.__bases__, sep='\n')
for text in ('Decimal(1) / 0', "Decimal('x')", 'Decimal(0) / 0', "Decimal('Infinity') - Decimal('Infinity')", 'Decimal(10) ** 10**9'):
    try:
        eval(text)
    except ArithmeticError as error:
        print(text, type(error), error.args, isinstance(error, ZeroDivisionError))
context = Context(traps=[])
print(context.divide(Decimal(1), 0), context.flags[DivisionByZero], context.flags[Inexact])
context.traps[Inexact] = True
try:
    context.divide(1, 3)
except Inexact as error:
    print('inexact', error)
context.clear_flags()
context.clear_traps()
print(context, len(context.flags), list(context.traps)[:2])
for attribute, value in [('prec', 0), ('prec', 'x'), ('rounding', 'up'), ('Emax', -1), ('clamp', 2)]:
    try:
        setattr(context, attribute, value)
    except (TypeError, ValueError) as error:
        print(attribute, type(error).__name__, str(error).split(chr(10))[0])
try:
    del context.prec
except AttributeError as error:
    print(error)
setcontext(ExtendedContext)
print(getcontext(), getcontext() is ExtendedContext, Decimal(1) / 0)
