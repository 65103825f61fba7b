import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("math.fmod(5,float('inf'))")
show('math.copysign(3,-0.0)')
show('math.floor(-2.5)')
show('math.ceil(-2.5)')
show('math.trunc(-2.5)')
show('math.floor(10**30)')
show('math.floor(1e20)')
show('math.isclose(1,1+1e-10)')
show('math.isclose(0,1e-10,abs_tol=1e-9)')
show('math.fma(0.1,10,-1)')
show('math.fma(2,3,4)')
