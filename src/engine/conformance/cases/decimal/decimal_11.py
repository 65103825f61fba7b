import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D(1).max(D('nan'))")
show("D('nan').max(D('nan'))")
show('D(2).next_plus()')
show('D(2).next_toward(D(3))')
show('D(10).number_class()')
show("D('1e-999999').is_subnormal()")
show('D(1).is_normal()')
show('D(1.1).fma(2,3)')
show("D('inf').fma(0,1)")
show('D(5).remainder_near(3)')
show("D('1e400').logb()")
