import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.degrees(1)')
show('math.radians(90)')
show('math.log(8,2)')
show('math.log(100,10)')
show('math.exp(1)')
show('math.e')
show('math.pi')
show('math.tau')
show('math.inf')
show('math.nan')
show('math.isnan(math.nan)')
