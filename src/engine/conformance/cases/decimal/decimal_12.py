import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('D(0).logb()')
show("complex(D('1.5'))")
show('D(3).real, D(3).imag, D(3).conjugate()')
show("D('3.7').__floor__(),D('3.2').__ceil__(),D('-3.7').__trunc__()")
show("D('1.5').adjusted(), D('inf').adjusted()")
show("bool(D(0)),bool(D('nan'))")
show("D('1').compare_total(D('1.0'))")
show('D(1).canonical().radix()')
show("d.Context().create_decimal('1e')")
show("d.Context(prec=3).create_decimal('1.23456')")
show('d.Context(prec=3).create_decimal_from_float(3.14159)')
