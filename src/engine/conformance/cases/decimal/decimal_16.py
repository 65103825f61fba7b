import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('-1e-40').exp()")
show('D(10)**-5')
show("D('1e5').sqrt()")
show("D('2e-5').sqrt()")
show("D('1.5')**D('2.5')")
show("D(3)**D('1e-30')")
show("D('0.5')**D('1e10')")
show("D('1E+3').normalize()")
show("D('12345').rotate(2)")
show("D('12345').shift(-2)")
show("D('1011').logical_xor(D('1101'))")
