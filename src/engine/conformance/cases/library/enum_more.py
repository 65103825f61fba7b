from enum import Enum, EnumType, IntEnum, auto, member, nonmember, property as eproperty, Flag, CONFORM, KEEP, STRICT, FlagBoundary, verify, UNIQUE, CONTINUOUS
from types import DynamicClassAttribute


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, round(Planet.EARTH.gravity, 3), Planet.EARTH.mass)


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    NORTH = auto()
    SOUTH = auto()


print([d.value for d in Auto])


class Lookup(Enum):
    A = 1
    B = 2

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()]
        return None


print(Lookup('a'), Lookup(2))
try:
    Lookup(99)
except ValueError as e:
    print(e)


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, 'P.X')
    PY = (1, 'P.Y')


print(Coordinate.PY, Coordinate.PY.label, Coordinate(1), bytes(Coordinate.PY))


class Mixed(Enum):
    _ignore_ = ['temp']
    temp = 5
    X = member(1)
    Y = nonmember(2)

    class Inner:
        pass


print(list(Mixed), Mixed.Y)


class Ordered(Enum):
    def __lt__(self, other):
        return self.value < other.value if self.__class__ is other.__class__ else NotImplemented


class Grade(Ordered):
    A = 5
    B = 3


print(Grade.B < Grade.A, sorted(Grade), min(Grade))


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 2


try:
    Strict(8)
except ValueError as e:
    print(str(e).splitlines()[0])


class Conform(Flag, boundary=CONFORM):
    A = 1


class Keep(Flag, boundary=KEEP):
    A = 1


print(Conform(9), Keep(9).value)
try:
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 1
        C = 3
except ValueError as e:
    print(e)
print(type(Color := Enum('Color', 'R G')), Color.R.__class__ is Color, dir(Color)[-2:], Color.__name__, Color.__module__)
match Grade.A:
    case Grade.B:
        print('B')
    case Grade.A:
        print('matched A')
