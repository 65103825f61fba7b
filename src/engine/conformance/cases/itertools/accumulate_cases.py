# itertools.accumulate: functions, initial values, errors.
import operator
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate

print(list(accumulate(range(10))))
print(list(accumulate(iterable=range(10))))
for typ in int, complex, Decimal, Fraction:
    print(list(accumulate(map(typ, range(6)))))
print(list(accumulate('abc')))
print(list(accumulate([])), list(accumulate([7])))
s = [2, 8, 9, 5, 7, 0, 3, 4, 1, 6]
print(list(accumulate(s, min)))
print(list(accumulate(s, max)))
print(list(accumulate(s, operator.mul)))
print(list(accumulate(s, func=operator.sub, initial=100)))
print(list(accumulate([10, 5, 1], initial=None)))
print(list(accumulate([10, 5, 1], initial=100)))
print(list(accumulate([], initial=100)))
print(list(accumulate(s, None)))
print(list(accumulate('abc', lambda a, b: b + a, initial='')))


def bad():
    raise ZeroDivisionError('inside')


for call in (lambda: accumulate(), lambda: accumulate(3), lambda: accumulate([1], 2, 3, 4),
             lambda: list(accumulate([1, []])), lambda: list(accumulate([1, 2], bad)),
             lambda: accumulate(range(10), 5, 6), lambda: list(accumulate([1, 2], 3)),
             lambda: accumulate(s, chr=1), lambda: list(accumulate([10, 20], lambda a, b: a / 0))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

it = accumulate([1, 2, 3])
print(next(it), next(it), list(it), list(it))
it = accumulate(iter([1, 2]))
next(it)
next(it)
print(next(it, 'default'))
print(type(it), iter(it) is it)
print(list(accumulate({3: 'a', 4: 'b'})))


def running(stream):
    """Balance after each payment."""
    return [f'{b:.2f}' for b in accumulate(stream, lambda bal, pmt: round(bal * 1.05) + pmt)]


print(running([1000, -90, -90, -90, -90]))
logistic = accumulate([0.4] * 8, lambda x, _: 3.8 * x * (1.0 - x))
print([format(x, '.4f') for x in logistic])
