# Comparison methods that are descriptors, missing, None, or break while they are looked up.
class Prop:
    @property
    def __eq__(self):
        raise AttributeError("booh")

    __hash__ = None


class PropVal:
    @property
    def __lt__(self):
        return lambda other: ("lt", other)


class KeyErr:
    @property
    def __gt__(self):
        raise KeyError("lost")

    @property
    def __eq__(self):
        1 / 0

    __hash__ = object.__hash__


class NoneEq:
    __eq__ = None
    __lt__ = None
    __hash__ = None


class Static:
    @staticmethod
    def __eq__(other):
        return ("static", type(other).__name__)

    @classmethod
    def __lt__(cls, other):
        return (cls.__name__, type(other).__name__)


class Callable:
    class _Cmp:
        def __call__(self, *args):
            return ("called", len(args))

    __ge__ = _Cmp()


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(attempt(lambda: Prop() == Prop()), attempt(lambda: Prop() != 1), attempt(lambda: 1 == Prop()))
print(attempt(lambda: PropVal() < 3), attempt(lambda: 3 > PropVal()))
print(attempt(lambda: KeyErr() > 1), attempt(lambda: KeyErr() == 1), attempt(lambda: KeyErr() != 1))
print(attempt(lambda: NoneEq() == 1), attempt(lambda: NoneEq() < 1), attempt(lambda: NoneEq() != 1), attempt(lambda: 1 == NoneEq()))
print(attempt(lambda: Static() == 1), attempt(lambda: Static() < 2), attempt(lambda: Callable() >= 1))
print(attempt(lambda: [Static()] == [1]), attempt(lambda: Static() in [3]))


class Meta(type):
    def __eq__(cls, other):
        return "meta eq"

    def __lt__(cls, other):
        return NotImplemented

    __hash__ = type.__hash__


class A(metaclass=Meta):
    pass


class B(metaclass=Meta):
    pass


print(A == B, A == 1, 1 == A, A != B, attempt(lambda: A < B))

# attribute names that are no strings
for fn in (type.__setattr__, object.__setattr__):
    for name in (b"x", 1, None):
        print(attempt(lambda: fn(A if fn is type.__setattr__ else Static(), name, 1)))
print(attempt(lambda: object.__getattribute__(A(), 3)))
print(attempt(lambda: type.__getattribute__(A, 3)))
print(attempt(lambda: object.__delattr__(Static(), 3)))
print(attempt(lambda: setattr(A, 1, 2)), attempt(lambda: getattr(A, 1)), attempt(lambda: hasattr(A, 1)), attempt(lambda: delattr(A, 1)))


class function:
    """A class whose name is one of the built-in ones."""

    def __call__(self, *args):
        return len(args)


class Uses:
    __len__ = function()
    __bool__ = lambda self: True


print(len(Uses()))
