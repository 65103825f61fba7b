class Temp:
    def __init__(self, c=0): self.c = c
    @property
    def c(self):
        """Celsius."""
        return self._c
    @c.setter
    def c(self, v):
        if v < -273.15: raise ValueError(f'{v} is below absolute zero')
        self._c = v
    @c.deleter
    def c(self): print('reset'); self._c = 0
    @property
    def f(self): return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
    k = property(lambda s: s._c + 273.15, doc='Kelvin.')
    w = property(fset=lambda s, v: print('write only', v))


t = Temp(25)
t.f = 212
print(t.c, t.f, t.k, Temp.c.__doc__, Temp.k.__doc__, Temp.c.fset.__name__, Temp.c.__name__)
del t.c
t.w = 3
for f in (lambda: setattr(t, 'c', -300), lambda: setattr(t, 'k', 1), lambda: t.w, lambda: delattr(t, 'f'), lambda: Temp(-999), lambda: property(1).__get__(5)):
    try:
        print(f())
    except (ValueError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class classproperty:
    def __init__(self, f): self.f = f
    def __get__(self, o, cls): return self.f(cls)


class Reg:
    items = []
    @classproperty
    def size(cls): return len(cls.items)


class Sub(Reg):
    items = [1, 2]


print(Reg.size, Sub.size, Sub().size)


class Base:
    @property
    def v(self): return 'base'
class Over(Base):
    v = 'plain'
class Ext(Base):
    @Base.v.getter
    def v(self): return 'ext ' + Base.v.fget(self)
print(Over().v, Ext().v, Base().v)


class NonData:
    def __get__(self, o, t): return 'descriptor'
class Data(NonData):
    def __set__(self, o, v): print('set', v)
class H:
    n, d = NonData(), Data()
h = H()
h.__dict__.update(n='own', d='own')
h.d = 1
print(h.n, h.d, H.n, vars(h))
class P(property):
    extra = 1
    def __get__(self, o, t=None): return ('P', super().__get__(o, t))
class U:
    @P
    def x(self): return 5
print(U().x, U.__dict__['x'].extra, isinstance(U.__dict__['x'], property), U.__dict__['x'].isabstract if hasattr(U.__dict__['x'], 'isabstract') else U.__dict__['x'].__isabstractmethod__)
