import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.comb(2**70,2**65)')
show('math.isclose(1,1,rel_tol=-1)')
show('math.exp2(2000)')
show('math.sinh(1000)')
show('math.cosh(1000)')
show('math.expm1(1000)')
show('math.cbrt(-27)')
show("math.tan(float('inf'))")
show('math.log()')
show('math.log(1,2,3)')
show('math.atan2(1)')
