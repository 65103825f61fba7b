import math

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('math.sumprod([1,2.5,3],[4,5,6])')
show('math.prod([1,2,3.5])')
show('math.prod(range(1,20))')
show('math.gcd(12,18,27)')
show('math.lcm(4,6,10)')
show('math.gcd()')
show('math.comb(52,5)')
show('math.perm(10,3)')
show('math.factorial(50)')
show('math.modf(-3.25)')
show("math.modf(float('-inf'))")
