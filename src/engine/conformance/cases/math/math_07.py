import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("math.degrees('x')")
show("math.floor(float('inf'))")
show("math.modf('a')")
show('math.frexp(10**400)')
show('math.perm(2.0)')
show("math.ulp(float('inf'))")
show('math.sumprod(5,6)')
show('math.sumprod([10**400,1],[1.5,2])')
show('math.lcm(0,5)')
show("math.factorial('a')")
show('math.log(-0.0)')
