import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.isinf(-math.inf)')
show('math.isfinite(3)')
show('math.atan2(-0.0,-1)')
show('math.atan2(1,-math.inf)')
show('math.exp(-745.1)')
show('math.exp(-744)')
show('math.sin(1e22)')
show('math.cos(1e300)')
show('math.tan(1.5707963267948966)')
show('math.pow(2,0.5)')
show('math.pow(1.5,-7.25)')
