from enum import *
import enum
class Color(Enum):
    RED = 1; GREEN = 2; BLUE = 3; CRIMSON = 1
    def describe(self): return self.name.lower()
    @property
    def double(self): return self.value * 2
    @classmethod
    def default(cls): return cls.RED
    def __str__(self): return f'<{self.name}>'
print(list(Color), Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, len(Color), Color.__members__, Color.RED.describe(), Color.BLUE.double, Color.default(), 'RED' in Color.__members__, Color.RED in Color, 1 in Color, 9 in Color)
for call in (lambda: Color(9), lambda: Color['NOPE'], lambda: Color.NOPE, lambda: setattr(Color, 'RED', 5), lambda: delattr(Color, 'RED'), lambda: Color.RED < Color.BLUE, lambda: setattr(Color.RED, 'name', 'x'), lambda: Color(), lambda: type('Sub', (Color,), {}), lambda: Color.RED.RED, lambda: Color.RED.value.foo, lambda: Color('RED')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
class Num(IntEnum): A = 1; B = auto(); C = 10; D = auto()
print(list(Num), Num.A + 1, Num.B == 2, Num.C > Num.A, f'{Num.A}', str(Num.A), repr(Num.A), sorted(Num, reverse=True), [10, 20, 30][Num.A], Num(10), int(Num.D), {1: 'x'}[Num.A], Num.A.__class__, type(Num.A | Num.B))
class Perm(Flag): R = auto(); W = auto(); X = auto(); RW = R | W
print(Perm.R | Perm.X, Perm.RW, list(Perm), list(Perm.RW), ~Perm.R, Perm(0), bool(Perm(0)), Perm.R in Perm.RW, Perm.X in Perm.RW, Perm(7), Perm.RW & Perm.R, Perm.R ^ Perm.RW, len(Perm.RW), repr(Perm(3)), str(Perm(5)), Perm['RW'], Perm.R.value)
for call in (lambda: Perm(8), lambda: Perm.R | 5, lambda: Perm.R < Perm.W, lambda: Perm('R')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
class IF(IntFlag): A = 1; B = 2; ALL = 3
print(IF.A | IF.B, IF(8), IF.A | 8, ~IF.A, IF.A + 1, list(IF(3)), IF(0), repr(IF(12)))
class S(StrEnum): LOW = auto(); HIGH = 'high!'
print(S.LOW, S.HIGH.upper(), S('low'), S.LOW == 'low', f'{S.HIGH:>8}', list(S), repr(S.LOW), 'x' + S.LOW)
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6); MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
print(Planet.EARTH.mass, Planet.MARS.value, Planet((6.4e23, 3.39e6)))
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return (name, start, count, last[:])
    X = auto(); Y = auto()
print(Auto.X.value, Auto.Y.value)
class Miss(Enum):
    A = 'a'; OTHER = None
    @classmethod
    def _missing_(cls, v): return cls.OTHER if v != 'bad' else 5
print(Miss('zzz'), Miss('a'))
try:
    Miss('bad')
except Exception as e:
    print(type(e).__name__, e)
F = Enum('F', 'a b c'); G = Enum('G', {'x': 10, 'y': 20}); H = Enum('H', [('p', 1), ('q', 2)], start=5); I = IntEnum('I', 'u v', start=7)
print(list(F), list(G), list(H), list(I), F.a.value, F.__module__)
for src in ('@unique\nclass D(Enum):\n A=1\n B=1', 'class D(Enum):\n A=1\n A=2', 'class D(Enum):\n mro=1', 'class D(Enum):\n _x_=1', 'class D(IntEnum):\n A="x"', 'class D(StrEnum):\n A=1', 'class D(Flag, boundary=STRICT):\n A=1\nD(2)', 'class D(Enum):\n A=auto()\n B="s"\n C=auto()', '@verify(CONTINUOUS)\nclass D(IntEnum):\n A=1\n B=3', '@verify(NAMED_FLAGS)\nclass D(Flag):\n A=1\n B=6', 'class D(Enum):\n def __new__(cls): return 5\n A=()'):
    try:
        exec(src)
        print('fine')
    except Exception as e:
        print(type(e).__name__, e)
class Mixed(str, Enum): A = 'aa'; B = 'bb'
print(Mixed.A, Mixed.A == 'aa', f'{Mixed.A}', Mixed.A.upper(), str.__str__(Mixed.A), '%s' % Mixed.B)
class NM(Enum):
    A = 1
    B = nonmember(2)
    @member
    def C(): return 'c'
    _ignore_ = ['tmp']
    tmp = 5
print([m.name for m in NM], NM.B, NM.C.value(), hasattr(NM, 'tmp'))
import pickle, copy
print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Perm.RW) is Perm.RW, Color.RED.__reduce_ex__(2), {Color.RED: 1}, hash(Color.RED) == hash('RED'))
match Color(1):
    case Color.RED: print('matched')
print(Color, repr(Perm), Num.__doc__, Color.RED.__doc__, isinstance(Color.RED, Color), Color.__iter__, enum.EnumMeta is EnumType) if False else print(Color, repr(Perm))
