import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('0').next_plus()")
show("D(5)//D('0.3')")
show("D('1e28')//1")
show("D('1e29')//1")
show("D('7').remainder_near(D('4'))")
show("abs(D('-0')),+D('-0'),-D('0')")
show("D('1e3')==1000,D('0.5')==0.5")
show("D('1')/D('7')")
show("D('123.456').quantize(D('0.01'),rounding=ROUND_UP)")
show("[D('2.5').quantize(D(1),rounding=r) for r in (ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP)]")
