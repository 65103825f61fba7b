import pickle
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from fractions import Fraction


class Color(Enum):
    RED = 1


P = namedtuple('P', 'x y')


class Plain:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return type(o) is Plain and self.v == o.v

    def __repr__(self):
        return f'Plain({self.v!r})'


class Slotted:
    __slots__ = ('a', 'b')

    def __init__(self):
        self.a = 1

    def __repr__(self):
        return f'Slotted({self.a})'


class L(list): ...
class D(dict): ...


values = [None, True, 0, 255, -1, 65536, 2**31, 2**100, -2**70, 1.5, float('inf'), 1j, '', 'abc', 'é\u20ac', 'x' * 300, b'', b'ab\xff', b'y' * 300, bytearray(b'q'), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1, [2]], {}, {'a': {'b': 1}}, set(), {1}, frozenset([2]), range(3), slice(1, 2), Ellipsis, NotImplemented, int, len, Plain, Plain([1]), Color.RED, P(1, 2), deque([1], 3), Counter('aab'), OrderedDict(a=1), defaultdict(list, a=[1]), date(2024, 1, 2), datetime(2024, 1, 2, 3, 4, 5, 6), timedelta(1, 2, 3), Fraction(1, 3), L([1, 2]), D(k=1)]
for proto in range(6):
    for v in values:
        back = pickle.loads(pickle.dumps(v, proto))
        if back != v or type(back) is not type(v):
            print('DIFFERENT', proto, v, back)
    print(proto, 'done')
print(pickle.loads(pickle.dumps(Slotted())), pickle.loads(pickle.dumps(partial(int, base=2)))('101'))
for proto in range(6):
    print(proto, pickle.dumps([1, 'a', (2.5, None), {'k': b'v'}], proto))
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version)
