from enum import *
import operator


class Weekday(IntEnum):
    MON = 1
    TUE = auto()
    WED = auto()

    @property
    def short(self):
        return self.name[:2].title()

    @classmethod
    def today(cls, n):
        return cls((n - 1) % len(cls) + 1)


print(list(Weekday), Weekday.TUE + 1, Weekday.today(5), Weekday.WED.short, f'{Weekday.MON} {Weekday.MON!r} {Weekday.MON:03d}', Weekday.MON < Weekday.WED, Weekday(2), Weekday['WED'])


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


p = Perm.R | Perm.X
print(p, repr(p), p.value, Perm.R in p, Perm.W in p, ~p, p ^ Perm.RW, bool(Perm(0)), list(p), Perm.RW, list(Perm), len(p), Perm(7), Perm(0))
try:
    Perm(8)
except ValueError as e:
    print(str(e).replace('\n', ' / '))


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def g(self):
        return 6.674e-11 * self.mass / self.radius ** 2


print([f'{x.name} {x.g:.2f}' for x in Planet], Planet.EARTH.value)


class Shade(StrEnum):
    DARK = auto()
    LIGHT = 'l'


print(Shade.DARK, Shade.DARK == 'dark', Shade.LIGHT.upper(), repr(Shade.DARK), 'l' in Shade, 'zz' in Shade, Shade('l'))


class Alias(Enum):
    A = 1
    B = 2
    C = 1

    def _generate_next_value_(name, start, count, last):
        return name.lower()

    @classmethod
    def _missing_(cls, value):
        return cls.B if value == 'bee' else None


print(Alias.C, Alias.C is Alias.A, list(Alias), Alias.__members__, Alias('bee'), len(Alias))
for f in (lambda: Alias(9), lambda: Alias['Q'], lambda: Alias.Z, lambda: setattr(Alias, 'A', 3), lambda: Alias.A < Alias.B, lambda: Alias.A.value.x, lambda: setattr(Alias.A, 'value', 2), lambda: Alias(), lambda: type('Sub', (Alias,), {}), lambda: delattr(Alias, 'A')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    @unique
    class Dup(Enum):
        X = Y = 1
except ValueError as e:
    print(e)
try:
    class Twice(Enum):
        X = 1
        X = 2
except TypeError as e:
    print(e)


class Op(Enum):
    ADD = '+', member(operator.add) if False else operator.add
    SUB = '-', operator.sub

    def __new__(cls, sym, func):
        obj = object.__new__(cls)
        obj._value_ = sym
        obj.func = func
        return obj

    def __call__(self, a, b):
        return self.func(a, b)


print(Op('+')(2, 3), Op.SUB(2, 3), Op.ADD)


class Nest(Enum):
    @nonmember
    class Helper: pass
    @member
    def f(): return 'f'
    g = lambda self: 'method'
    _ignore_ = ['tmp']
    tmp = 5
    V = 1


print([n.name for n in Nest], Nest.V.g(), Nest.f.value(), Nest.Helper.__name__, hasattr(Nest, 'tmp'))
Func = Enum('Func', 'ONE TWO', start=10)
print(list(Func), Func.ONE.value, Enum('D', {'a': 1, 'b': 'x'}).b, IntFlag('F', ['p', 'q']).p | 8, Func.__module__)
@verify(CONTINUOUS)
class Cont(IntEnum):
    A = 1
    B = 2
try:
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 1
        C = 3
except ValueError as e:
    print(e)
@verify(NAMED_FLAGS)
class NF(Flag):
    A = 1
    B = 2
class Bound(Flag, boundary=KEEP):
    A = 1
print(Bound(9), Bound(9).value, hash(Func.ONE) == hash('ONE'), isinstance(Func.ONE, Func), Func.ONE in Func, 10 in Func, dir(Func)[:2])
