import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("format(D('1.000'),'g')")
show("str(D('1E-7')),str(D('1E-6')),str(D('1E+3')),str(D('-0')),str(D('0E-10'))")
show("D('123e5').to_eng_string()")
show("D('1').from_float(1)")
show("D.from_float('a')")
show('D.from_float(0.1)')
show("D.from_float(float('nan'))")
show('pow(D(3),5,7)')
show('pow(D(3),-1,7)')
show("pow(D('1.5'),2,7)")
show('D(7).__rpow__(2)')
