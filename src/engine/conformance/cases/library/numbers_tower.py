import numbers, decimal, fractions
from numbers import Complex, Real, Rational, Integral, Number
values = [1, True, 1.5, 2j, fractions.Fraction(1, 2), decimal.Decimal(1), 'x', None]
for v in values:
    print(repr(v), [c.__name__ for c in (Number, Complex, Real, Rational, Integral) if isinstance(v, c)])
for c in (Number, Complex, Real, Rational, Integral):
    print(c.__name__, c.__mro__[1].__name__, sorted(c.__abstractmethods__))
    try:
        c()
    except TypeError as e:
        print(' ', e)
class MyInt(Integral):
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def _op(self, *a): return NotImplemented
    __add__ = __radd__ = __mul__ = __rmul__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __truediv__ = __rtruediv__ = _op
    __pow__ = __rpow__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __and__ = __rand__ = __xor__ = __rxor__ = __or__ = __ror__ = _op
    __neg__ = lambda s: MyInt(-s.v); __pos__ = lambda s: s; __abs__ = lambda s: MyInt(abs(s.v)); __invert__ = lambda s: MyInt(~s.v)
    __trunc__ = __floor__ = __ceil__ = lambda s: s.v
    __round__ = lambda s, n=None: s.v
    __eq__ = lambda s, o: s.v == int(o); __lt__ = lambda s, o: s.v < o; __le__ = lambda s, o: s.v <= o
    def __hash__(self): return hash(self.v)
m = MyInt(5)
print(int(m.numerator), m.denominator, float(m), complex(m), m.real is m, m.imag, m.conjugate() is m, bool(MyInt(0)), m.__index__(), [10, 20, 30, 40, 50, 60][m], int(abs(MyInt(-3))))
print(divmod.__name__, range(10)[m], hex(m), 'abc' * MyInt(2) if False else '-')
try:
    divmod(m, 2)
except TypeError as e:
    print(e)
print(issubclass(int, Integral), issubclass(bool, Rational), issubclass(float, Rational), issubclass(decimal.Decimal, Real), issubclass(complex, Complex))
class Half:
    pass
Real.register(Half)
print(isinstance(Half(), Real), isinstance(Half(), Complex), isinstance(Half(), Rational))
def describe(n):
    match n:
        case bool(): return 'bool'
        case Integral(): return 'integral'
        case Rational(): return 'rational'
        case Real(): return 'real'
        case Complex(): return 'complex'
        case Number(): return 'number'
        case _: return 'none'
print([describe(v) for v in values])
print(Rational.__float__(fractions.Fraction(1, 4)), Real.__complex__(1.5), Complex.__bool__(0j), Real.real.fget(2.5), Integral.__float__(7))
