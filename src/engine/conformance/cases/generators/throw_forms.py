# generator.throw in all its forms: classes, instances, the old signature, what is no exception at all.
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


def echo():
    while True:
        try:
            got = yield
            print("got", got)
        except Exception as e:
            print("caught", type(e).__name__, e.args)


def attempt(label, fn, *args):
    try:
        print(label, "->", fn(*args))
    except BaseException as e:
        print(label, "raised", type(e).__name__, e)


g = echo()
next(g)
g.throw(ValueError)
g.throw(ValueError("one"))
g.throw(ValueError, "two")
g.throw(ValueError, ("a", "b"))
g.throw(ValueError, ValueError("instance"))
g.throw(ValueError, None)
g.throw(KeyError, "k", None)
attempt("int", g.throw, 1)
attempt("str", g.throw, "abc")
attempt("value for an instance", g.throw, ValueError("x"), "y")
attempt("bad traceback", g.throw, ValueError, "v", "tb")
attempt("no argument", g.throw)
attempt("too many", g.throw, ValueError, "v", None, None)
g.send("still alive")
g.close()
attempt("closed", g.throw, ValueError("late"))
attempt("closed next", next, g)


class NotQuite(Exception):
    def __new__(cls, *args):
        return cls if not args else 3


def boring():
    yield


attempt("class gives class", boring().throw, NotQuite)
b = boring()
next(b)
attempt("class gives int", lambda: b.throw(NotQuite, "arg"))
attempt("after it", next, b)


def resistant():
    try:
        yield 1
    except TypeError as e:
        print("inside:", e)
        yield "survived"


r = resistant()
next(r)
attempt("made inside", r.throw, NotQuite)


class Loud(Exception):
    def __init__(self, *args):
        raise KeyError("from __init__")


def keeper():
    try:
        yield 1
    except KeyError as e:
        yield "key " + str(e)


k = keeper()
next(k)
attempt("__init__ fails", k.throw, Loud)

fresh = echo()
attempt("just created", fresh.throw, OSError("never ran"))
attempt("and then", next, fresh)
