import re
from enum import Enum
from collections import namedtuple, OrderedDict, deque
from types import SimpleNamespace


class Color(Enum):
    RED = 1
    BLUE = 2


Pt = namedtuple('Pt', 'x y')
LIMIT = SimpleNamespace(low=0, high=10)


class Meta(type):
    def __instancecheck__(cls, o):
        print('  isinstance?', o)
        return o == 'magic'


class Magic(metaclass=Meta):
    pass


def f(v):
    match v:
        case None | True | False:
            return f'single {v}'
        case LIMIT.low | LIMIT.high:
            return 'limit'
        case Color.RED:
            return 'red'
        case Color(name=n, value=val):
            return f'color {n} {val}'
        case Pt(0, 0):
            return 'origin'
        case Pt(x=0, y=y) | Pt(x=y, y=0):
            return f'axis {y}'
        case [Pt() as first, *_, Pt() as last]:
            return f'path {first}..{last}'
        case {'type': 'circle', 'r': (int() | float()) as r, **rest} if r > 0:
            return f'circle {r} {rest}'
        case {'type': t, **rest} if not rest:
            return f'bare {t}'
        case {1: _, 2: [a, b]}:
            return f'keys {a}{b}'
        case {}:
            return f'mapping {len(v)}'
        case []:
            return 'empty'
        case [x]:
            return f'one {x!r}'
        case [1, [2, [3, *deep]], *rest]:
            return f'deep {deep} {rest}'
        case [str(a), bytes(b), *_]:
            return f'sb {a} {b}'
        case (a, *mid, z) if a == z:
            return f'palin {mid}'
        case [*_]:
            return 'seq'
        case -1 | 1.5 | 2 + 3j:
            return 'number literal'
        case str('a' 'b'):
            return 'ab'
        case str() as s if m := re.fullmatch(r'(\d+)-(\d+)', s):
            return f'range {m[1]} {m[2]}'
        case int(n) if n > 100:
            return f'big {n}'
        case Magic():
            return 'magic'
        case object(real=r, imag=i):
            return f'numeric {r} {i}'
        case _:
            return 'other'


for v in [None, True, 0, 10, Color.RED, Color.BLUE, Pt(0, 0), Pt(0, 4), Pt(5, 0), [Pt(1, 1), 2, Pt(3, 3)], Pt(1, 1),
          {'type': 'circle', 'r': 2, 'z': 1}, {'type': 'circle', 'r': -2}, {'type': 'sq'}, {1: 0, 2: 'no'}, {1: 0, 2: (3, 4)}, {}, OrderedDict(a=1),
          [], (), ['x'], [1, [2, [3, 4, 5]], 6], ['s', b'b', 0], (1, 2, 3, 1), deque([1, 2]), range(3), -1, 1.5, 2 + 3j, 'ab', '10-20', 'abc', 101, 50, 'magic', {1, 2}, b'ab', bytearray(b'x')]:
    print(repr(v), '->', f(v))


class Bad:
    __match_args__ = ['x']


class Dup:
    __match_args__ = ('x', 'x')
    x = 1


class NotStr:
    __match_args__ = (1,)


def g(v):
    match v:
        case Bad(1): return 1
        case Dup(1, 1): return 2
        case NotStr(1): return 3
        case int(1, 2): return 4
        case Color(1): return 5


for v in (Bad(), Dup(), NotStr(), 7, Color.RED):
    try:
        print(g(v))
    except TypeError as e:
        print(e)
