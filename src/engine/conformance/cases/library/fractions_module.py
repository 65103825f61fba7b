from fractions import Fraction as F
import math

print(F(3, 4), F('0.125'), F('3/7'), F(0.5), F(), F(6, -8), repr(F(1, 3)), F(2.25), F('1e-3'), F(F(1, 2), 3))
a, b = F(1, 2), F(1, 3)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**2, a**-2, a**0.5, -a, abs(-a), a + 1, 1 - a, a * 0.5, 2**a)
print(a > b, a == F(2, 4), a == 0.5, hash(a) == hash(0.5), a < 1, bool(F()), int(F(7, 2)), float(a), round(F(7, 2)), round(F(22, 7), 2), math.floor(F(-1, 2)), math.ceil(a), math.trunc(F(-7, 2)))
print(F(math.pi).limit_denominator(1000), a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), F.from_float(0.1), f'{F(1, 3):.4f}', f'{F(22, 7):>10.2e}', format(F(5, 2), '_'))
for bad in (lambda: F(1, 0), lambda: F('x'), lambda: F(1.5, 2), lambda: a / 0, lambda: F(float('nan')), lambda: a < 'x', lambda: F('1/0')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(sum([F(1, n) for n in range(1, 6)]), sorted([F(2, 3), F(1, 2), F(3, 4)]), max(a, b))
