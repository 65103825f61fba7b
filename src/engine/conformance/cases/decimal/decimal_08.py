import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('d.Context(capitals=2)')
show('d.Context(flags=5)')
show('d.Context(flags=[int])')
show('d.Context(traps={})')
show("d.Context(prec='a')")
show('d.getcontext().foo')
show('d.setcontext(5)')
show('d.localcontext(5)')
show('d.localcontext(foo=1)')
show("format(D('1234567.891'),',.2f')")
show("format(D('1.5'),'e')")
