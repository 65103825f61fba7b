import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('abc')")
show('D(1.5)')
show('D([])')
show('D((0,(1,2),-1))')
show('D((2,(1,),0))')
show("D((0,(1,'x'),0))")
show("D((0,[1],'F'))")
show('D((0,1,2))')
show("D((0,(1,),'x'))")
show('D(None)')
show('D()')
