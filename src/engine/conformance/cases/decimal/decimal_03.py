import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('divmod(D(1),0)')
show('D(1)//0')
show('D(10)**1000000000')
show("D('1e1000000')*10")
show("D('1e-999999')/10**30")
show("D(-1)**D('.5')")
show('D(-1).sqrt()')
show('D(-1).ln()')
show('D(0).ln()')
show('D(0).log10()')
show('D(0)**0')
