from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def lower(self):
        return self.name.lower()


print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, list(Color), len(Color))
print(Color.RED.name, Color.RED.value, Color.GREEN.lower(), Color.RED == 1, Color.RED in Color, 1 in Color, isinstance(Color.RED, Color), hash(Color.RED) == hash('RED'))
print(Color.__members__.keys(), type(Color.RED), f'{Color.RED}', '%s' % Color.RED)
for bad in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 2), lambda: delattr(Color, 'RED'), lambda: Color.RED < Color.BLUE, lambda: type('Sub', (Color,), {}), lambda: setattr(Color.RED, 'value', 5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Num(IntEnum):
    ONE = 1
    TWO = auto()


print(Num.ONE + 1, Num.TWO, repr(Num.TWO), Num.ONE < Num.TWO, f'{Num.ONE:03d}', [10, 20, 30][Num.ONE])


class S(StrEnum):
    A = auto()
    B = 'bee'


print(S.A, repr(S.B), S.B == 'bee', S.A.upper(), f'{S.B:>5}')
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, Perm.RW & Perm.R, ~Perm.R, Perm.R in Perm.RW, bool(Perm.R & Perm.W), Perm(3), list(Perm.RW), len(Perm.RW), Perm.R ^ Perm.RW, repr(Perm(0)))


class IF(IntFlag):
    A = 1
    B = 2


print(IF.A | 8, IF.A + 1, IF(7), IF.A | IF.B, repr(IF.A | IF.B))
Animal = Enum('Animal', 'ANT BEE CAT')
print(list(Animal), Animal.BEE.value, Enum('E', {'x': 5}).x, Enum('E', [('p', 1)])['p'])
