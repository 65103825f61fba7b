import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.gamma(172)')
show('math.lgamma(-1)')
show('math.lgamma(0)')
show('math.acos(2)')
show('math.atanh(1)')
show('math.fmod(1,0)')
show("math.fmod(float('inf'),1)")
show('math.pow(0,-1)')
show('math.pow(-1,.5)')
show('math.pow(10,400)')
show('math.factorial(-1)')
