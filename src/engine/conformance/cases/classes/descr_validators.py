class Field:
    def __init__(self, *checks, default=None):
        self.checks = checks
        self.default = default

    def __set_name__(self, owner, name):
        self.public = name
        self.private = '_' + name
        owner.__dict__.get('fields', []).append(name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.private, self.default)

    def __set__(self, obj, value):
        for check in self.checks:
            value = check(self.public, value)
        setattr(obj, self.private, value)

    def __delete__(self, obj):
        if not hasattr(obj, self.private):
            raise AttributeError(f'{self.public} was never set')
        delattr(obj, self.private)


def typed(t):
    def check(name, v):
        if not isinstance(v, t):
            raise TypeError(f'{name}: expected {t.__name__}, got {type(v).__name__}')
        return v
    return check


def between(lo, hi):
    def check(name, v):
        if not lo <= v <= hi:
            raise ValueError(f'{name}: {v!r} not in [{lo}, {hi}]')
        return v
    return check


class Person:
    fields = []
    name = Field(typed(str), lambda n, v: v.strip().title())
    age = Field(typed(int), between(0, 150), default=18)
    email = Field()

    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in self.fields:
                raise TypeError(f'unexpected {k!r}')
            setattr(self, k, v)


p = Person(name='  ada lovelace ', age=36)
print(p.name, p.age, p.email, vars(p))
del p.age
print(p.age, Person.fields, isinstance(Person.name, Field))
for action in (lambda: setattr(p, 'age', 'x'), lambda: setattr(p, 'age', 151), lambda: delattr(p, 'email'), lambda: Person(nick=1), lambda: setattr(p, 'name', None)):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, '-', e)
p.__dict__['name'] = 'shadow'
print(p.name, p.__dict__)


class Lazy:
    def __init__(self, f):
        self.f = f
        self.__doc__ = f.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        print('computing', self.name)
        v = obj.__dict__[self.name] = self.f(obj)
        return v


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        """The area."""
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area, vars(c), Circle.area.__doc__)
try:
    class Bad:
        class D:
            def __set_name__(self, owner, name):
                raise ValueError('no ' + name)
        d = D()
except Exception as e:
    print(type(e).__name__, e, getattr(e, '__notes__', None))
