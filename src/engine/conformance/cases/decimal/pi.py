from decimal import *


def pi(digits):
    with localcontext() as context:
        context.prec = digits + 5
        three = Decimal(3)
        lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
        while s != lasts:
            lasts = s
            n, na = n + na, na + 8
            d, da = d + da, da + 32
            t = (t * n) / d
            s += t
        context.prec = digits
        return +s


for digits in (5, 28, 60):
    print(pi(digits))
