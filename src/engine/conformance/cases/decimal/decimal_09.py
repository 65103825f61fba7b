import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("format(D('1.5'),'x')")
show("format(D('0.000123'),'.2e')")
show("format(D('0.5'),'%')")
show("format(D('nan'),'010')")
show("format(D('-1.5'),'z.0f')")
show("format(D('123'),'n')")
show("format(D(3),'=+10')")
show("D('1').__format__(5)")
show("D(1).__format__('é10')")
show("format(D('1E+10'),'f')")
show("format(D('1E+10'),'g')")
