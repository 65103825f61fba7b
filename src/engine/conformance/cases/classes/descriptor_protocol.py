# Descriptors: precedence, __set_name__, __delete__, on classes and metaclasses, errors.
class D:
    def __init__(self, tag):
        self.tag = tag

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, cls=None):
        return f"{self.tag}.get({'None' if obj is None else type(obj).__name__}, {cls.__name__ if cls else None})"


class DS(D):
    def __set__(self, obj, value):
        print("set", self.tag, value)


class DD(DS):
    def __delete__(self, obj):
        print("delete", self.tag)


class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["o"] = ("set", value)


class C:
    n, s, d, o = D("n"), DS("s"), DD("d"), OnlySet()


c = C()
print(C.n, C.s, c.n, c.s, c.d)
c.n, c.s, c.d = 1, 2, 3
c.__dict__.update(s="shadow", d="shadow")
print(c.n, c.s, c.d, c.__dict__)
c.o = 5
print(c.o, type(C.__dict__["o"]).__name__)


def attempt(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


del c.n, c.d
attempt(lambda: delattr(c, "s"))
attempt(lambda: delattr(c, "n"))
attempt(lambda: object.__getattribute__(c, "zz"))
print(D("x").__get__(c), D("x").__get__(None, C))


class Meta(type):
    m, data = D("meta"), DS("metadata")

    @property
    def p(cls):
        return f"p of {cls.__name__}"


class K(metaclass=Meta):
    m = "own m"
    data = "own data"
    p = "own p"


print(K.m, K.data, K.p)
attempt(lambda: K().p)
K.data = 9
attempt(lambda: setattr(K, "p", 1))


class Raises:
    def __set_name__(self, owner, name):
        raise ValueError("in set_name")


try:
    class Broken:
        r = Raises()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)


class NotFn:
    __get__ = None


class HasNotFn:
    a = NotFn()


attempt(lambda: HasNotFn().a)
f = lambda self, *a: (type(self).__name__, a)
b = f.__get__(c, C)
print(b(1), b.__self__ is c, b.__func__ is f, f.__get__(None, C) is f, C.n)
attempt(lambda: f.__get__(None, None))
attempt(lambda: f.__get__())
print(classmethod(f).__get__(None, C)(2), staticmethod(f).__get__(c, C) is f, classmethod(f).__wrapped__ is f)
print(int.__add__.__get__(3)(4), "a".join.__self__, str.join.__get__("-")(["x", "y"]), list.append.__objclass__)


class Lazy:
    def __init__(self, fn):
        self.fn, self.name = fn, fn.__name__

    def __get__(self, obj, cls):
        if obj is None:
            return self
        v = obj.__dict__[self.name] = self.fn(obj)
        return v


class Data:
    @Lazy
    def value(self):
        print("computed")
        return 42


x = Data()
print(x.value, x.value, vars(x))
