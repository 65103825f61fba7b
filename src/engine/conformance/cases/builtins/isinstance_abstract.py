# isinstance and issubclass with things that only look like classes.
class AbstractClass:
    def __init__(self, bases):
        self.bases = bases

    def getbases(self):
        return self.bases

    __bases__ = property(getbases)

    def __call__(self):
        return AbstractInstance(self)


class AbstractInstance:
    def __init__(self, klass):
        self.klass = klass

    def getclass(self):
        return self.klass

    __class__ = property(getclass)


AbstractSuper = AbstractClass(bases=())
AbstractChild = AbstractClass(bases=(AbstractSuper,))
Diamond = AbstractClass(bases=(AbstractClass(()), AbstractChild))


class Super:
    pass


class Child(Super):
    pass


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for o in (Super(), Child(), AbstractSuper(), AbstractChild(), Diamond()):
    print([attempt(lambda: isinstance(o, c)) for c in (Super, Child, AbstractSuper, AbstractChild, (Super, AbstractSuper), ())])
classes = (Super, Child, AbstractSuper, AbstractChild, Diamond)
for c in classes:
    print([attempt(lambda: issubclass(c, d)) for d in classes])


class NoBases:
    def getbases(self):
        raise AttributeError

    __bases__ = property(getbases)


class BadBases:
    __bases__ = 42


class AngryBases:
    @property
    def __bases__(self):
        raise RuntimeError("angry")


class AngryClass:
    @property
    def __class__(self):
        raise RuntimeError("class")


class Lying:
    __class__ = Super


for cls in (NoBases(), BadBases(), AngryBases(), 5, None, [int], "int"):
    print(type(cls).__name__, "|", attempt(lambda: isinstance(1, cls)), "|", attempt(lambda: issubclass(int, cls)), "|", attempt(lambda: issubclass(cls, int)))
print(attempt(lambda: isinstance(AngryClass(), int)), isinstance(Lying(), Super), isinstance(Lying(), Child), isinstance(Lying(), Lying))
print(isinstance(1, (str, (int, float))), attempt(lambda: isinstance(1, (str, 5))), isinstance(1, (int, 5)))
print(isinstance(1, int | str), issubclass(bool, int | str), attempt(lambda: isinstance(1, list[int])), attempt(lambda: isinstance(1, int | list[int])))


class Meta(type):
    def __instancecheck__(cls, o):
        print("  asked about", type(o).__name__)
        return "yes" if o else ""

    def __subclasscheck__(cls, c):
        print("  subclass", c)
        raise KeyError("sub")


class M(metaclass=Meta):
    pass


print(isinstance(1, M), isinstance(0, M), isinstance(M(), M), isinstance(0, (str, M)))
print(attempt(lambda: issubclass(int, M)), attempt(lambda: issubclass(5, M)))
print(type.__instancecheck__(M, M()), type.__subclasscheck__(int, bool), attempt(lambda: type.__subclasscheck__(int, 5)))
print(attempt(lambda: isinstance(1)), attempt(lambda: issubclass(1, 2, 3)))


class Infinite:
    @property
    def __bases__(self):
        return (Infinite(), Infinite())


print(attempt(lambda: issubclass(Infinite(), int))[:40])
