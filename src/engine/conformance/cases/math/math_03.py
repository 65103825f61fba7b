import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.factorial(1.0)')
show('math.factorial(2**70)')
show('math.comb(-1,2)')
show('math.comb(3,-2)')
show('math.perm(-1)')
show('math.perm(3,-1)')
show('math.isqrt(-1)')
show('math.isqrt(1.5)')
show('math.gcd(1.5,2)')
show("math.hypot('a')")
show('math.dist([1],[1,2])')
