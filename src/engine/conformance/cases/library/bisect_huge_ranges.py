# bisect as a search for an answer in a range that nobody could count through.
import bisect
import sys
from bisect import bisect_left, bisect_right


def least(predicate, limit=10**18):
    return bisect_left(range(limit), True, key=predicate)


asked = []


def heavy(n):
    asked.append(n)
    return n * n >= 10**34


print(least(heavy), len(asked), asked[0], asked[-1])
print(least(lambda n: n**3 > 7 * 10**50), least(lambda n: False), least(lambda n: True))
print(least(lambda n: n >= 2**53 + 1), least(lambda n: n >= 2**53), least(lambda n: n >= 2**59 + 7))
whole = range(sys.maxsize - 1)
for target in (0, 5, 2**53 - 1, 2**53, 2**53 + 1, 2**62, sys.maxsize - 3, sys.maxsize):
    print(target, bisect_left(whole, target), bisect_right(whole, target), bisect_left(whole, target, 3, 10))
odd = range(1, 2**61, 2)
print(bisect_left(odd, 2**60), bisect_right(odd, 2**60 + 1), odd[bisect_left(odd, 10**17)])
print(bisect_left(range(2**70), 5, 0, 100), bisect_left(range(10**18, 0, -1), -5, key=lambda v: -v))
for bad in ((whole, 1, -1), (whole, 1, 2**70), (whole, 1, 0, 2**70), (range(2**70), 1)):
    try:
        print(bisect_left(*bad))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)


class Line:
    """A sequence as long as it says."""

    def __len__(self):
        return sys.maxsize

    def __getitem__(self, i):
        return i // 3


print(bisect_left(Line(), 10**15), bisect_right(Line(), 10**15), bisect.bisect(Line(), -1))
