import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('1.10').normalize()")
show("D('1e5').to_integral()")
show("D('2.5').to_integral_exact()")
show("D('1.1').same_quantum(D('2.2'))")
show('d.getcontext().__reduce__()')
show("D('1.5').__reduce__()")
show("D('1').copy_sign(D('-1')).copy_abs().copy_negate()")
show('d.Context().Etiny(), d.Context().Etop()')
show('D(1)._foo')
show("D('a'*5)")
show('d.DecimalTuple(1,(1,),2)')
