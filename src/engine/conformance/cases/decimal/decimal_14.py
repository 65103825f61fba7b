import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('1.5').__complex__()")
show("D('9'*30)+1")
show('D(2).sqrt()')
show('D(2).exp()')
show('D(2).ln()')
show('D(2).log10()')
show("D(2)**D('0.5')")
show("D('1.1')**100")
show('D(1)/3')
show("D('-7')//2, D('-7')%2, divmod(D('-7'),D(2))")
show("D(4)**D('0.5')")
