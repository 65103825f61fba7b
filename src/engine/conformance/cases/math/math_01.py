import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.sqrt(-1)')
show('math.log(0)')
show('math.log(-1)')
show('math.log(0.0)')
show('math.log2(0)')
show('math.log10(-3)')
show('math.log1p(-2)')
show("math.sqrt('a')")
show('math.exp(1000)')
show('math.gamma(0)')
show('math.gamma(-1)')
