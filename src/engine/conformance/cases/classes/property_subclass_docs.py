# property: where the doc of a subclass goes, names, copies.
class P(property):
    """doc of the class"""


class Getter:
    @P
    def a(self):
        """doc of a"""

    @P
    def b(self):
        pass

    c = P(lambda self: 1, doc="explicit")

    @a.setter
    def a2(self, v):
        """doc of the setter"""


for n in "a b c a2".split():
    p = Getter.__dict__[n]
    print(n, repr(p.__doc__), vars(p), p.__name__)

print(repr(property(doc="x").__doc__), repr(P(doc="y").__doc__), repr(P().__doc__))


class Slotted(property):
    __slots__ = ()


class WithDocSlot(property):
    __slots__ = ("__doc__",)


def documented(self):
    "hello"


def plain(self):
    pass


def attempt(fn, *args, **kw):
    try:
        p = fn(*args, **kw)
        return repr(p.__doc__)
    except AttributeError as e:
        return "AttributeError: " + str(e)


print(attempt(Slotted, plain), "|", attempt(Slotted, plain, doc="z"))
print(attempt(Slotted, documented))
print(attempt(WithDocSlot, documented), attempt(WithDocSlot, plain), attempt(WithDocSlot, doc="d"))


class NoDoc:
    @property
    def __doc__(self):
        raise AttributeError("no doc here")


class BadDoc:
    @property
    def __doc__(self):
        raise KeyError("bad doc")


print(property(NoDoc()).__doc__, P(NoDoc()).__doc__)
try:
    property(BadDoc())
except KeyError as e:
    print("KeyError", e)


class C:
    @property
    def x(self):
        "first"
        return 1

    y = x.getter(lambda self: 2)

    @x.getter
    def z(self):
        "second"
        return 3


print(C.x.__doc__, C.y.__doc__, C.z.__doc__, C().y, C().z)
print(C.x.__name__, C.y.__name__, C.z.__name__)
C.x.__name__ = None
print(C.x.__name__)
del C.x.__name__
print(C.x.__name__)
C.x.__name__ = "renamed"
for act in (lambda o: setattr(o, "x", 1), lambda o: delattr(o, "x")):
    try:
        act(C())
    except AttributeError as e:
        print(e)
p = property()
for act in (lambda: p.__get__(C()), lambda: p.__set__(C(), 1), lambda: p.__name__):
    try:
        print(act())
    except AttributeError as e:
        print(e)
p.__set_name__(C, "given")
try:
    p.__get__(C())
except AttributeError as e:
    print(e)
for args in ((), (C,), (1, 2, 3)):
    try:
        p.__set_name__(*args)
    except TypeError as e:
        print(e)
p.__init__(plain)
print(p.fget is plain, p.fset, p.__doc__, p.__name__)
