import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("math.pow(0.0,float('-inf'))")
show('math.isqrt(10**50)')
show('math.dist([10**400],[1])')
show("math.sumprod(['a',1],[2,3])")
show('math.fsum([.1]*10)')
show('math.fsum([1e100,1,-1e100])')
show('math.hypot(3,4)')
show('math.hypot()')
show('math.hypot(1e-320,1e-320)')
show('math.hypot(1,2,3,4,5)')
show('math.dist([1,2],[4,6])')
