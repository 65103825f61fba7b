import numbers

for v in (1, True, 1.5, 2j, 'x'):
    print(repr(v), [n for n in ('Number', 'Complex', 'Real', 'Rational', 'Integral') if isinstance(v, getattr(numbers, n))])


class Gauss(numbers.Complex):
    def __init__(self, re, im):
        self.re, self.im = re, im

    real = property(lambda s: s.re)
    imag = property(lambda s: s.im)
    def __complex__(self): return complex(self.re, self.im)
    def __add__(self, o): return Gauss(self.re + o.re, self.im + o.im)
    __radd__ = __add__
    def __neg__(self): return Gauss(-self.re, -self.im)
    def __pos__(self): return self
    def __mul__(self, o): return 'mul'
    __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __mul__
    def __abs__(self): return (self.re**2 + self.im**2) ** 0.5
    def conjugate(self): return Gauss(self.re, -self.im)
    def __eq__(self, o): return self.re == o.re and self.im == o.im
    def __repr__(self): return f'G({self.re},{self.im})'


g = Gauss(3, 4)
print(abs(g), g - Gauss(1, 1), complex(g), g.conjugate())
try:
    numbers.Real()
except TypeError as e:
    print(str(e)[:60])
numbers.Integral.register(Gauss)
print(issubclass(Gauss, numbers.Rational), issubclass(bool, numbers.Integral))
