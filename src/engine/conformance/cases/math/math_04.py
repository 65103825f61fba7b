import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.dist((1,2),5)')
show("math.fsum([1,'a'])")
show('math.fsum([1e308,1e308])')
show("math.fsum([float('inf'),-float('inf')])")
show('math.sumprod([1],[1,2])')
show("math.prod([1],start='a')")
show('math.ldexp(1,5000)')
show('math.ldexp(1,1.5)')
show("math.floor('a')")
show("math.ceil(float('nan'))")
show("math.trunc('a')")
