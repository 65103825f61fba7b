from decimal import *
from fractions import Fraction
import math


def mortgage(principal, rate, years):
    with localcontext() as ctx:
        ctx.prec = 28
        r = Decimal(rate) / 1200
        n = years * 12
        pay = (principal * r / (1 - (1 + r) ** -n)).quantize(Decimal('0.01'), ROUND_HALF_UP)
        bal, interest = Decimal(principal), Decimal(0)
        for _ in range(n):
            i = (bal * r).quantize(Decimal('.01'))
            interest += i
            bal -= pay - i
        return pay, interest, bal


print(mortgage(100000, '5.25', 10))


def pi():
    getcontext().prec += 2
    three = Decimal(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


getcontext().prec = 40
print(pi(), Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10())
getcontext().prec = 28
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, *[Decimal(s).quantize(Decimal('0.1'), mode) for s in ('1.25', '-1.25', '1.35', '1.01')])
print(Decimal('1.10') + Decimal('2.2'), Decimal('0.1') + Decimal('0.2') == Decimal('0.3'), Decimal(0.1), Decimal('1e3'), Decimal('1E-10'), Decimal('-0'), Decimal('Infinity'), Decimal('nan'), Decimal((1, (3, 1, 4), -2)))
print(Decimal('123.4500').normalize(), Decimal('1200').normalize(), Decimal('3.14159').as_tuple(), Decimal('7') // 2, Decimal(-7) % 3, divmod(Decimal(7), 2), Decimal(2) ** 100, Decimal('1.5').as_integer_ratio(), Decimal(5).adjusted())
print(f"{Decimal('1234567.891'):,.2f} {Decimal('0.000001'):e} {Decimal('12.5'):>10} {Decimal('0.5'):%} {Decimal('1e20'):g}", str(Decimal('1e20')), Decimal('1e20').to_eng_string(), int(Decimal('9.99')), round(Decimal('2.675'), 2), round(Decimal('2.5')))
for f in (lambda: Decimal(1) / 0, lambda: Decimal('x'), lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(1) + 1.5, lambda: Decimal('1e999999') * 10 ** 9, lambda: Decimal('nan') < 1, lambda: int(Decimal('inf')), lambda: Decimal(1).quantize(Decimal('1e-50')), lambda: Decimal([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with localcontext(prec=5, traps=[]) as c:
    print(Decimal(1) / 3, Decimal(1) / 0, Decimal('sNaN') + 1, sorted(k.__name__ for k, v in c.flags.items() if v))
print(Fraction(3, 4) + Fraction('1/6'), Fraction('0.125'), Fraction(0.1).limit_denominator(100), Fraction(7, 3) // 1, Fraction(-7, 3) % 1, Fraction(2, 3) ** -2, Fraction(4, 9) ** 0.5, Fraction(1, 3) + 1, Fraction(1, 2) + 0.5, Fraction(22, 7).numerator)
print(math.floor(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 2), Fraction(1, 3) < Fraction(1, 2), Fraction(1, 2) == 0.5 == Decimal('0.5'), f'{Fraction(22, 7):.3f}', f'{Fraction(1, 3):>10}', hash(Fraction(1, 2)) == hash(0.5), Fraction(Decimal('1.1')))
def egyptian(f):
    while f:
        n = math.ceil(1 / f)
        yield n
        f -= Fraction(1, n)
print(list(egyptian(Fraction(4, 13))), sum(Fraction(1, n) for n in range(1, 11)), Fraction(math.pi).limit_denominator(1000))
for f in (lambda: Fraction(1, 0), lambda: Fraction('a'), lambda: Fraction(1.5, 2), lambda: Fraction('1/0'), lambda: Fraction(None), lambda: Fraction(float('nan')), lambda: Fraction(1, 2) + 'x'):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(Decimal('1.0') == Decimal('1.00'), hash(Decimal('1.0')) == hash(1), Decimal('1.0').compare_total(Decimal('1.00')), max(Decimal(1), 2), sum([Decimal('.1')] * 10), Decimal('1').is_zero(), Decimal('12').fma(3, 4), Decimal(5).logical_and if False else Decimal('101').logical_and(Decimal('110')))
