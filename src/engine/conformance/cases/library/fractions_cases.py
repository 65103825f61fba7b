from fractions import Fraction as F
from decimal import Decimal
import math, numbers, operator
for args in ((), (3,), (1, 2), (4, 6), (-4, 6), (4, -6), ('3/7',), (' -5/10 ',), ('1.25',), ('1e3',), ('-.5e-1',), ('1_000/3',), (0.5,), (0.1,), (Decimal('1.1'),), (F(1, 2), F(3, 4)), (True,), ('٣/٤',)):
    print(args, F(*args), repr(F(*args)))
for args in ((1, 0), ('x',), ('1/0',), ('1/2/3',), ('',), ('1 / 2',), (1.5, 2), (float('nan'),), (float('inf'),), (None,), ('3', 4), (1, 2, 3), (b'1',), (1j,), ('1/-2',), ([1],)):
    try:
        print(args, F(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
a, b = F(3, 4), F(-5, 6)
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.pow):
    print(op.__name__, op(a, b), op(a, 2), op(3, b), op(a, 0.5) if op is not divmod else '')
print(a ** 2, a ** -2, b ** 3, a ** F(1, 2), 2 ** F(3), F(4) ** 0.5, (-8) ** F(1, 3), F(0) ** 0)
for call in (lambda: F(0) ** -1, lambda: a / 0, lambda: a // F(0), lambda: a % 0, lambda: a + 'x', lambda: a + Decimal(1), lambda: a < 'x', lambda: a < 1j, lambda: F(1).limit_denominator(0), lambda: F.from_float('x'), lambda: F.from_decimal(1.5), lambda: F.from_float(float('nan')), lambda: format(a, 'q'), lambda: setattr(a, 'numerator', 5), lambda: math.floor(F)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(-a, +a, abs(b), bool(F(0)), int(F(-7, 2)), float(a), complex(a), math.floor(b), math.ceil(b), math.trunc(b), round(F(5, 2)), round(F(7, 2)), round(F(2, 3), 2), round(F(125), -1), hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(1, 3)))
print(a == 0.75, a == F(6, 8), a == Decimal('0.75'), a > 0.5, a <= 1, a != 'x', F(1, 3) == 1 / 3, F(1, 2) == 0.5 + 0j, F(1) < float('inf'), F(1) > float('nan'))
print(F(math.pi).limit_denominator(100), F('3.1415926535').limit_denominator(1000), F(math.e).limit_denominator(1), F.from_float(0.3), F.from_decimal(Decimal('0.3')), (0.25).as_integer_ratio(), a.as_integer_ratio(), F(4, 2).is_integer(), a.is_integer())
for spec in ('', '.3f', '10.2f', '<10', '>10', '^11', '+', '.2e', 'g', '.3%', ',.2f', '010.3f', '#.0f', '_', '-', ' ', '08', '=+9', '.0f', 'E', '_.4f'):
    try:
        print(repr(spec), repr(format(F(-1234567, 89), spec)))
    except ValueError as e:
        print(repr(spec), e)
print(isinstance(a, numbers.Rational), isinstance(a, numbers.Complex), a.real, a.imag, a.conjugate(), sum([F(1, n) for n in range(1, 8)]), max(a, b), sorted([a, b, 0.1, 1]), math.gcd(a.numerator, a.denominator))
import copy, pickle
print(copy.copy(a) is a, copy.deepcopy(a) is a, pickle.loads(pickle.dumps(a)), f'{a}', f'{a!r:>20}', f'{a:.2f}')
class Sub(F): pass
print(Sub(1, 2), type(Sub(1, 2) + 1).__name__, Sub(1, 2) == a - F(1, 4))
