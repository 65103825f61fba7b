import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('10').logical_invert()")
show("D('inf')**2")
show("D('-inf')**3")
show('D(0)**-1')
show('D(-8)**3')
show('D(2)**1000')
show("D('1.1').compare(D('1.2'))")
show('max(D(1),D(2)),min(D(1),2)')
show("sum([D('0.1')]*10)")
show("D('1').next_minus()")
show("D('Inf').next_minus()")
