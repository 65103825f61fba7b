import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.log(-(2**5000))')
show('math.log2(-1)')
show('math.asin(5)')
show('math.log1p(-1)')
show('math.sqrt(-(10**400))')
show('math.fsum(5)')
show('math.gamma(-1.5)')
show("math.lgamma(float('-inf'))")
show("math.gamma(float('-inf'))")
show('math.acosh(0.5)')
show('math.erf(10)')
