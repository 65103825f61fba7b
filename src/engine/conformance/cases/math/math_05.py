import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.nextafter(1,2,steps=-1)')
show('math.remainder(1,0)')
show('math.fma(1e308,10,0)')
show("math.fma(float('inf'),0,1)")
show("math.sin(float('inf'))")
show('math.log(10,1)')
show('math.log(2**5000)')
show('math.log2(2**5000)')
show('math.log10(10**400)')
show('math.log(10**400,10)')
show('math.comb(10,2**70)')
