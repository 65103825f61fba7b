import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.frexp(0.1)')
show('math.frexp(-0.0)')
show('math.ldexp(0.7,-1070)')
show('math.ulp(1)')
show('math.ulp(0)')
show('math.nextafter(0,1)')
show('math.nextafter(1,0,steps=5)')
show('math.nextafter(-1e-320,1,steps=3000)')
show('math.remainder(10,3)')
show('math.remainder(-7,2)')
show('math.fmod(-7,2)')
