# sum, min and max: compensated floats, keys, defaults, first of equals.
print(sum([0.1] * 10), sum([0.1] * 3), sum([1e16, 1.0, -1e16]), sum([1e100, 1.0, -1e100]))
print(sum([1, 2.5, 3]), sum([0.1, 1, 0.2]), sum([True, False, True]), sum([], 5), sum([[1], [2]], []))
print(sum([1e308, 1e308]), sum([float('inf'), 1.0]), sum([float('nan'), 1.0]), sum([-0.0]), sum([-0.0], -0.0))
print(sum([2**62, 2**62]), sum(range(1000)), sum([1j, 2]), sum((0.5, 10**20)), sum([10**400]))


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __repr__(self):
        return f'Money({self.cents})'


print(sum([Money(1), Money(2)]))
try:
    sum([Money(1)], 5)
except TypeError as error:
    print(error)
print(min('banana'), max('banana'), min(3, 1, 2), max([2, 5, 1], key=lambda x: -x), min([], default='none'))
words = ['bb', 'a', 'cc', 'd']
print(max(words, key=len), min(words, key=len), max((1, 'a'), (1, 'b')), max([1.0, 1, True]), min([1, 1.0, True]))
for call in (lambda: max(), lambda: max([]), lambda: min(1), lambda: max(1, 'a'), lambda: max([1, 2], 3, default=1), lambda: min([], key=3), lambda: max([1, 2], key=3)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
