import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('1.23').as_tuple()")
show("D('inf').as_tuple()")
show("D('snan12').as_tuple()")
show('D(1).exp(5)')
show('D(1).exp(context=5)')
show('d.Context(prec=0)')
show('d.Context(prec=10**19)')
show("d.Context(rounding='a')")
show('d.Context(Emin=1)')
show('d.Context(Emax=-1)')
show('d.Context(clamp=2)')
