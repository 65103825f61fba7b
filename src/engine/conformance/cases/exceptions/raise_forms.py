# raise: what it accepts, classes that give something else, causes.
class MyException(Exception):
    def __new__(cls, *args):
        return object()


class Weird(Exception):
    def __new__(cls):
        return None


def show(fn):
    try:
        fn()
    except BaseException as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| ctx", repr(e.__context__), e.__suppress_context__)


def a():
    raise MyException


def b():
    raise MyException from ValueError


def c():
    raise IndexError from Weird


def d():
    raise IndexError("i") from KeyError


def e():
    raise IndexError("i") from KeyError("k")


def f():
    raise IndexError from None


def g():
    raise IndexError from 5


def h():
    raise 5


def i():
    raise "text"


def j():
    raise None


def k():
    raise


def l():
    raise object


def m():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


def n():
    try:
        try:
            1 / 0
        finally:
            raise KeyError("from finally")
    except KeyError:
        raise


def o():
    try:
        raise ValueError("one")
    except ValueError as one:
        try:
            raise TypeError("two") from one
        except TypeError as two:
            raise two


def p():
    class Failing(Exception):
        def __init__(self):
            raise MemoryError("no room")

    raise Failing


def q():
    class Failing(Exception):
        def __init__(self):
            raise LookupError("cause fails")

    raise ValueError("x") from Failing


def r():
    raise ValueError(1, 2, 3)


def s():
    try:
        raise KeyError("first")
    except KeyError:
        raise KeyError("second") from None


for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s):
    print(fn.__name__, end=": ")
    show(fn)

x = ValueError("kept")
x.__cause__ = KeyError("c")
print(x.__suppress_context__)
x.__suppress_context__ = False
for bad in (1, "s", ValueError):
    for name in ("__cause__", "__context__"):
        try:
            setattr(x, name, bad)
        except TypeError as err:
            print(name, err)
for name in ("__cause__", "__context__"):
    try:
        delattr(x, name)
    except (TypeError, AttributeError) as err:
        print(name, err)
try:
    x.__traceback__ = 5
except TypeError as err:
    print(err)
try:
    del x.__traceback__
except TypeError as err:
    print(err)
print(x.with_traceback(None) is x)
try:
    x.with_traceback(1)
except TypeError as err:
    print(err)
