# math.sumprod: machine integers, doubles with twice their precision, and what comes after a number that neither path takes.
import math
from decimal import Decimal
from fractions import Fraction

tiny, big, huge = 1.5, 2**61, 2**80
groups = [
    ([1, 2, 3], [4, 5, 6]),
    ([huge, tiny, tiny], [1, 10.0, 0.1]),
    ([tiny, huge, tiny], [0.1, 1, 0.1]),
    ([big, big, big, 0.1], [2, 2, 3, 0.1]),
    ([0.1] * 10 + [huge], [0.1] * 10 + [huge]),
    ([0.1] * 10, [10] * 10),
    ([1e16, 1.0, -1e16], [1.0, 1.0, 1.0]),
    ([huge, 1e16, 1.0, -1e16], [1, 1.0, 1.0, 1.0]),
    ([1e16, 1.0, -1e16, huge], [1.0, 1.0, 1.0, 1]),
    ([10**16, 1.0, -10**16], [1.0, 1, 1.0]),
    ([True, 0.1, 2], [0.1, True, 0.1]),
    ([1e308, 1e308, -1e308], [10, 1, 10]),
    ([2**62, 2**62, 0.5], [1, 1, 1]),
    ([-2**63, 0.1, 0.2], [1, 3, 3]),
    ([Fraction(1, 3), 0.1, 0.2], [3, 3.0, 3.0]),
    ([0.1, 0.2, Fraction(1, 3)], [3.0, 3.0, 3]),
    ([Decimal('0.1'), 3], [3, Decimal('0.2')]),
    ([10**400, 1.5], [1, 2]),
    ([1.5, 10**400], [2, 1]),
    ([math.inf, 1.0], [0.0, 1.0]),
    ([1j, 2], [3, 0.5]),
    ([], []),
    ([1], []),
    (['a', 'b'], [1, 2]),
    ([0.1, 'a'], [0.1, 0]),
]
for p, q in groups:
    for left, right in ((p, q), (q, p), (p[::-1], q[::-1])):
        try:
            result = math.sumprod(left, right)
            print(type(result).__name__, repr(result)[:60])
        except Exception as error:
            print(type(error).__name__, error)
