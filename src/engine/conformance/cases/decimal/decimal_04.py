import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('inf')-D('inf')")
show("D('inf')*0")
show('D(1)+1.5')
show('D(1)<1.5')
show('D(1)==1.5')
show("D(1)<'a'")
show("D(1)+'a'")
show("D('snan')+1")
show("D('snan')==1")
show("D('snan')<1")
show("D('nan')<1")
