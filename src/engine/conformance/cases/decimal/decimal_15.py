import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('D(100).log10()')
show("D('1.00')**2")
show("D(1)**D('0.5')")
show('D(2)**-3')
show('D(27)**(D(1)/3)')
show("D('0.1').ln()")
show("D('1.0000001').ln()")
show("D('1e-10').exp()")
show("D('100').exp()")
show("D('-1000').exp()")
show("D('1e-40').exp()")
