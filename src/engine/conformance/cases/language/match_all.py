# Every pattern of match.
from enum import Enum
class Color(Enum): RED = 1; BLUE = 2
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
class NoArgs: a = 1
def m(v):
    match v:
        case 0 | 1: return 'small'
        case -1: return 'neg'
        case 2.5: return 'float'
        case 3+4j: return 'complex'
        case 'a' 'b': return 'ab'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case Color.RED: return 'red'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [x, y] if x == y: return 'pair same'
        case (x, (y, *z)): return f'nested {x} {y} {z}'
        case [1, *rest, 9]: return f'1..9 {rest}'
        case [_, _, *_]: return 'two or more'
        case {'k': 1}: return 'k1'
        case {'k': v, **rest}: return f'k {v} {rest}'
        case {}: return 'map'
        case P(0, y=0): return 'origin'
        case Q(x, y): return f'Q {x} {y}'
        case P(x=int(a), y=str() as b): return f'P int {a} {b}'
        case P(): return 'P'
        case int(n) | float(n): return f'num {n}'
        case str(s) if s.isupper(): return 'upper'
        case str(): return 'str'
        case NoArgs(a=1): return 'noargs'
        case (1 as q) | q: return f'other {type(q).__name__}'
for v in [0, 1, True, -1, 2.5, 3+4j, 'ab', b'x', None, Color.RED, Color.BLUE, [], [5], (7, 7), [1, [2, 3, 4]], [1, 2, 9], (1, 2, 3), 'zz', 'ZZ',
          {'k': 1}, {'k': 2, 'z': 3}, {}, {'q': 1}, P(0, 0), Q(1, 2), P(1, 's'), P('a', 'b'), 77, 7.7, NoArgs(), range(3), {1, 2}, object(), bytearray(b'x')]:
    print(m(v))
def err(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def e1():
    match P(1, 2):
        case P(1, 2, 3): return 'x'
def e2():
    match NoArgs():
        case NoArgs(1): return 'x'
def e3():
    match P(1, 2):
        case P(1, x=2): return 'x'
def e4():
    class B: __match_args__ = ['x']
    match B():
        case B(1): pass
def e5():
    class B: __match_args__ = (1,)
    match B():
        case B(1): pass
def e6():
    f = 3
    match 1:
        case f(): pass
def e7():
    match 1:
        case int(1, 2): pass
for f in [e1, e2, e3, e4, e5, e6, e7]: err(f)
class M(dict): pass
match M(a=1):
    case {'a': x}: print('subclass', x)
import collections.abc
class Seq(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i + 10
match Seq():
    case [a, b]: print('abc seq', a, b)
class Map(collections.abc.Mapping):
    def __len__(self): return 1
    def __iter__(self): return iter(['k'])
    def __getitem__(self, k): return {'k': 5}[k]
match Map():
    case {'k': v}: print('abc map', v)
match 'abc':
    case [a, b, c]: print('never')
    case _: print('str is no sequence')
match (lambda: 1)(), 2:
    case a, b: print(a, b)
x = 5
match x:
    case y: print(y)
def ret(v):
    match v:
        case {'type': 'circle', 'r': (int() | float()) as r} if r > 0: return 3 * r * r
        case {'type': 'rect', 'size': [w, h]}: return w * h
        case _: return None
print(ret({'type': 'circle', 'r': 2}), ret({'type': 'rect', 'size': (2, 3)}), ret({'type': 'circle', 'r': -1}), ret(1))
match [1, [2, {'a': [3]}]]:
    case [1, [2, {'a': [z]}]]: print(z)
k = 'a'
class Keys: A = 'a'; B = 'a'
try:
    match {'a': 1}:
        case {Keys.A: 1, Keys.B: 2}: pass
except ValueError as e: print(e)
