import decimal as d
from decimal import *

D = Decimal

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("D('nan')==D('nan')")
show("hash(D('snan'))")
show("hash(D('1.5')),hash(D('inf')),hash(D('-0')),hash(D(10)**50)")
show("int(D('nan'))")
show("int(D('inf'))")
show("float(D('snan'))")
show("float(D('nan'))")
show("round(D('2.5'))")
show("round(D('2.675'),2)")
show("round(D('nan'))")
show("round(D('inf'))")
