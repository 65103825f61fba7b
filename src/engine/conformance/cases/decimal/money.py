from decimal import Decimal, ROUND_HALF_UP, getcontext, localcontext

CENT = Decimal('0.01')


def with_tax(amount, rate):
    return (amount * (1 + rate)).quantize(CENT, rounding=ROUND_HALF_UP)


total = Decimal(0)
for price in ('19.99', '5.01', '0.005', '100'):
    taxed = with_tax(Decimal(price), Decimal('0.19'))
    total += taxed
    print(price, taxed, f'{total:>10,.2f}')
print(Decimal('0.1') + Decimal('0.2') == Decimal('0.3'), 0.1 + 0.2 == 0.3)
print(sum(Decimal(str(x)) for x in (0.1, 0.2, 0.3)))
with localcontext(prec=60) as context:
    print(Decimal(2).sqrt(), context.prec)
print(Decimal(2).sqrt(), getcontext().prec)
print(sorted(map(Decimal, '3 1.50 -2 1.5 0'.split())), max(Decimal('1.0'), Decimal(1)))
print({Decimal('1.0'): 'a'}[1], Decimal('2.0') in {2, 3}, hash(Decimal('0.5')) == hash(0.5))
