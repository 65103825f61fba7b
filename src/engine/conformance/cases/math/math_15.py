import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.pow(-2,3)')
show('math.exp2(-1074)')
show('math.exp2(0.5)')
show('math.cbrt(27)')
show('math.cbrt(1e-310)')
show('math.erf(0.3)')
show('math.erfc(5)')
show('math.gamma(0.5)')
show('math.gamma(171.5)')
show('math.gamma(-150.5)')
show('math.lgamma(100)')
