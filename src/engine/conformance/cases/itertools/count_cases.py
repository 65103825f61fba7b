import sys
from decimal import Decimal
from fractions import Fraction
from itertools import count, islice, takewhile

def lzip(*a):
    return list(zip(*a))

print(lzip('abc', count()), lzip('abc', count(3)), lzip('abc', count(3), count(3)))
print(lzip('abc', count(-1)), lzip('abc', count(-3)), lzip('abc', count(step=-1)))
print(list(islice(count(start=2, step=3), 5)), list(islice(count(10, 0), 3)))
print(list(islice(count(Decimal('1.1'), Decimal('.1')), 4)))
print(list(islice(count(Fraction(2, 3), Fraction(1, 6)), 4)))
print(list(islice(count(0.5, 0.25), 4)), list(islice(count(1j, 2), 3)))
print(list(islice(count(sys.maxsize - 1), 4)))
print(list(islice(count(-sys.maxsize - 1, -1), 3)))
print(list(islice(count(10 ** 30, 10 ** 29), 3)))
print(count(), count(5), count(5, 2), count(1.5), count(1, 1), count(2, 1.0), count(10, -1), count(Decimal(1), 1))
c = count(3)
print(repr(c), next(c), repr(c))
c = count(-9, 3)
next(c)
print(repr(c))
for i in (-sys.maxsize - 5, -sys.maxsize + 5, -10, -1, 0, 10, sys.maxsize - 5, sys.maxsize + 5):
    print(repr(count(i)) == f'count({i})', next(count(i)) == i, end=' ')
print()
for bad in (lambda: count(2, 3, 4), lambda: count('a'), lambda: count(1, 'a'), lambda: count([]), lambda: count(x=1),
            lambda: count(None), lambda: count(1, None)):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
print(list(islice(count(True), 3)), list(islice(count(0, True), 3)), count(True), count(0, False))
class My(count):
    def double(self):
        return next(self) * 2
m = My(5, 5)
print(m.double(), m.double(), type(m).__name__)
print(list(takewhile(lambda x: x * x < 50, count(1))))
print([x for x, _ in zip(count(100, -7), range(5))])
