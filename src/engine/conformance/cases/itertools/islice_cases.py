import sys
from itertools import count, islice

for args in [(10,), (10, 3), (10, 20), (3,), (10, 10), (10, 0)]:
    print(args, list(islice('ABCDEFGHIJ', *args)))
for args in [(10, 20, 3), (10, 3, 20), (10, 20), (10, 10), (2, 8, 2), (0, 10, 3), (None, None, 4), (1, None), (3, None, 2), (None, 4)]:
    print(args, list(islice(range(100), *args))[:8])
print(list(islice(range(10), None)), list(islice(range(10), None, None)), list(islice(range(10), 2, None)))
it = iter(range(10))
print(list(islice(it, 3)), list(it))
it = iter(range(10))
print(list(islice(it, 1, 5, 2)), list(it))
it = iter(range(10))
islice(it, 3, 3)
print(list(islice(it, 3, 3)), list(it))
for bad in (lambda: islice(range(10)), lambda: islice(range(10), 1, 2, 3, 4), lambda: islice(range(10), -5, 10, 1),
            lambda: islice(range(10), 1, -5, -1), lambda: islice(range(10), 1, 10, -1), lambda: islice(range(10), 1, 10, 0),
            lambda: islice(range(10), 'a'), lambda: islice(range(10), 'a', 1), lambda: islice(range(10), 1, 'a'),
            lambda: islice(range(10), 'a', 1, 1), lambda: islice(range(10), 1, 'a', 1), lambda: islice(5, 3),
            lambda: islice(range(10), 1.5), lambda: islice(range(10), stop=3), lambda: islice()):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
c = count()
print(list(islice(c, 1, 3, 50)), next(c))
class IntLike:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print(list(islice(range(100), IntLike(10))), list(islice(range(100), IntLike(10), IntLike(50), IntLike(5))))
print(list(islice(range(5), sys.maxsize)))
try:
    islice(range(5), sys.maxsize + 1)
except ValueError as e:
    print(e)
ra = range(20)
ok = all(list(islice(ra, a, b, c)) == list(ra)[a:b:c] for a in (None, 0, 3, 7) for b in (None, 0, 5, 25) for c in (None, 1, 4))
print(ok)
def naturals():
    n = 0
    while True:
        yield n
        n += 1
print(list(islice(naturals(), 5, 25, 5)))
def take(n, it): return list(islice(it, n))
def nth(it, n, d=None): return next(islice(it, n, None), d)
print(take(3, 'abcdef'), nth('abc', 1), nth('abc', 9, 'none'))
