import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.lgamma(-3.5)')
show("math.hypot(float('inf'),float('nan'))")
show('math.log2(3)')
show('math.log10(1000)')
show('math.log10(2)')
show('math.isqrt(2**64)')
show('math.sumprod([True,2],[3,4])')
show('math.fsum([1,2,3])')
show('math.comb(1000,500)')
show('math.dist((), ())')
show('math.sumprod([],[])')
