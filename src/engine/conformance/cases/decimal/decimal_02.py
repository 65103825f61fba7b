import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('1_000.5')")
show("D(' 1 ')")
show("D('1 2')")
show("D('١٢')")
show("D('nan123')")
show("D('-sNaN5')")
show("D('Infinity')")
show('D(1)/0')
show('D(0)/0')
show('D(1)%0')
show('D(0)%0')
