# enum: members, aliases, auto, flags, functional form, mixins, errors.
from enum import *
import enum


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    _ignore_ = "tmp"
    tmp = 5

    def lower(self):
        return self.name.lower()

    @classmethod
    def default(cls):
        return cls.RED


class Num(IntEnum):
    ONE = auto()
    TWO = auto()
    TEN = 10
    ELEVEN = auto()


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class IP(IntFlag):
    A = 1
    B = 2


class S(StrEnum):
    FIRST = auto()
    OTHER = "oth"


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def g(self):
        return round(self.mass / self.radius**2, 3)


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name + str(count) + str(last)

    A = auto()
    B = auto()

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "any" else None


print(Color.RED, repr(Color.RED), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__)
print(Color.RED.lower(), Color.default(), Color.RED in Color, 1 in Color, 5 in Color, attempt(lambda: Color(5)), attempt(lambda: Color["X"]), attempt(lambda: Color.NOPE))
print(attempt(lambda: setattr(Color, "RED", 3)), attempt(lambda: delattr(Color, "RED")), attempt(lambda: Color.RED < Color.GREEN), Color.RED == 1, hash(Color.RED) == hash("RED"), bool(Color.RED))
print(list(Num), Num.ONE + 1, Num.TWO > Num.ONE, f"{Num.TEN}", str(Num.ONE), repr(Num.ONE), Num(10), int(Num.ELEVEN), [10, 11][Num.ONE - 1])
print(Perm.R | Perm.X, Perm.RW, ~Perm.R, Perm.R in Perm.RW, list(Perm.RW), Perm(0), bool(Perm(0)), Perm(7), attempt(lambda: Perm(8)), Perm.RW & Perm.W, Perm.RW ^ Perm.R, len(Perm.RW), attempt(lambda: Perm.R | 1))
print(IP.A | IP.B, IP(8), IP.A | 8, repr(IP(3)), IP.A + 1, ~IP.A, IP.A == 1)
print(S.FIRST, repr(S.OTHER), S.FIRST.upper(), S("oth"), f"{S.OTHER:>5}", S.FIRST == "first")
print(Planet.EARTH.g, Planet.MARS.value, Planet((0.64, 3.39)), [a.value for a in Auto], Auto("any"), attempt(lambda: Auto("none")))
F = Enum("F", "A B C", start=5)
G = Enum("G", {"X": 1, "Y": 2}, module="m", qualname="Q.G")
H = IntFlag("H", ["P", "Q"])
print(list(F), list(G), list(H), G.__qualname__, F.A.value)
for src in ["class X(Color): pass", "class X(Enum):\n A = 1\n A = 2", "@unique\nclass X(Enum):\n A = 1\n B = 1", "@verify(CONTINUOUS)\nclass X(IntEnum):\n A = 1\n C = 3", "class X(Enum):\n mro = 1", "class X(int, str, Enum): pass", "class X(Enum):\n _bad_ = 1", "class X(Enum):\n __p = 1", "class X(Flag):\n A = 'x'", "class X(Enum):\n A = 1\n def _generate_next_value_(n, s, c, l): return 0", "Color(1, 2)", "Enum('X', 'a a')", "class X(StrEnum):\n A = 1", "@verify(NAMED_FLAGS)\nclass X(Flag):\n A = 1\n B = 6"]:
    print(attempt(lambda: exec(src, globals(), {})))


class N(Enum):
    A = nonmember(1)
    B = member(lambda: 1)
    C = property(lambda s: 2)

    class Inner(Enum):
        Z = 1


print(N.A, len(list(N)), Color.RED.name, Color.RED._value_, Color.RED.__class__, Color.__doc__, dir(Color.RED)[:3] != [], isinstance(Color.RED, Color))
print(enum.show_flag_values(7) if hasattr(enum, "show_flag_values") else "", Perm.R.value.bit_length(), Color.RED.__reduce_ex__(2))
