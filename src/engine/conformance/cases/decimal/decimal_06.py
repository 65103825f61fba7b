import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('1.5').quantize(D('1e-30'))")
show("D('2.5').quantize(D('1'),rounding='x')")
show("D('2.5').quantize(D('1'),rounding=5)")
show("D(5).compare_signal(D('nan'))")
show("D('12').logical_and(D('1'))")
show("D('1').rotate(50)")
show("D(1).scaleb(D('1.5'))")
show('D(1).scaleb(10**9)')
show("D('nan').as_integer_ratio()")
show("D('inf').as_integer_ratio()")
show("D('-1.25').as_integer_ratio()")
